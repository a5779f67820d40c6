import type { WordLists } from "./language";
import type { QuestionForm } from "./tact";

export const germanForms: WordLists<QuestionForm> = {
  code: "de",
  classes: {
    w: "was,wer,wen,wem,wessen,welche*,wann,wo,wohin,woher,warum,wieso,weshalb,wie,womit,wobei,woran,wofür,worüber,wozu",
    aux: "ist,bist,sind,war,warst,waren,hast,hat,haben,hattest,hatten,kannst,kann,können,könntest,könnten,willst,will,wollen,wolltest,wirst,wird,werden,würdest,würde,würden,sollst,soll,sollen,sollte,solltest,darf,darfst,dürfen,möchtest,möchten,gibt,fühlst,fühlen,glaubst,glauben,denkst,denken,findest,finden,brauchst,brauchen,magst,mögen,hättest,hätten,wärst,wären,siehst,sehen",
    who: "du,sie,ich,wir,ihr,er,es,man,dich,dir,sich,das,die,der",
  },
  lists: {
    ask: "^ <w>,^ bei|mit|in|an|zu|auf|von|für|aus|seit welche*|wem|wen|wann,^ <aux> <who>",
    joinedAsk: "und|oder <w> _ _,und|oder <aux> <who> _",
    tie: "es,das,dies*,dabei,damit,daran,darüber,davon,dazu,er,sie,ihn,ihm,ihr,ihnen,da,dort,dann,sonst,so",
    leading:
      "findest|glaubst|denkst|meinst du|sie [denn] [auch] nicht,willst|möchtest|könntest|solltest|wäre du|sie|es nicht,¦ oder [nicht] ¦|$,¦ [nicht] wahr|ja|richtig|stimmt|gell ¦|$,sicher|bestimmt|natürlich|selbstverständlich|doch auch|wohl,du bist|siehst|stimmst doch,warum machst|hast|gehst|fragst du [denn] [das] nicht",
    yesNo: "^ <aux> <who>",
    invitation: "^ kannst|könntest|können|könnten|magst|würdest du|sie mir|uns,^ erinnerst du|sie",
    or: "oder",
  },
};
