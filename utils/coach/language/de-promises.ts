import type { WordLists } from "./language";
import type { PromiseSign } from "./tact";

export const germanPromises: WordLists<PromiseSign> = {
  code: "de",
  classes: {
    who: "du,sie,ich,wir,ihr,er,es,man,dich,dir,sich,das,die,der",
    title:
      "leiter*,teamleiter*,teamleitung,abteilungsleiter*,senior,chef*,manager*,direktor*,meister*,vorarbeiter*,stellvertret*",
    whose: "seine,sein,seiner,seinen,seinem,ihre,ihr,ihrer,ihren,ihrem,meine,mein",
  },
  lists: {
    promoted:
      "beförder* [dich|ihn|sie|ihr|ihm] ... bis|zum|im|ab|nächst*|sofort,<who>|<whose>|_ ... befördern $|¦,wirst|wird|werden|sollst|bekommst|bekommt|kriegst|kriegt ... befördert|beförderung,beförderung kommt|bis|zum|im|ab|zusagen|versprechen|garantieren|durchsetzen|geben|ist,wirst|wird|machen ... <title>",
    notPromoted:
      "vorschlagen,empfehlen,unterstützen,einsetzen,fragen,klären,sprechen,ansprechen,reden,besprechen,erkundigen,herausfinden,erklären,vorbereiten,begründung,kriterien,nicht,kein*,voraussetzung*,was ... beförder*",
  },
};
