import type { WordLists } from "./language";
import type { PersonalSign } from "./tact";

export const germanPersonal: WordLists<PersonalSign> = {
  code: "de",
  classes: {
    kin: "frau,mann,ehefrau,ehemann,partner,partnerin,freund,freundin,mutter,vater,mama,papa,eltern,sohn,tochter,söhne,töchter,kind,kinder,bruder,schwester,geschwister,oma,opa,großmutter,großvater,großeltern,onkel,tante,zwillinge,baby,schwiegermutter,schwiegervater",
    whose: "seine,sein,seiner,seinen,seinem,ihre,ihr,ihrer,ihren,ihrem,meine,mein",
    religion:
      "muslim*,jüdisch*,jude,jüdin,hindu,buddhist*,katholisch,katholik*,evangelisch,protestant*,orthodox*,christ,christin,atheist*",
    party: "grünen,spd,cdu,csu,fdp,afd,linke,linken,övp,fpö,spö,svp",
  },
  lists: {
    health:
      "schwanger*,burnout,burn out,krankgeschrieben,arbeitsunfähig*,schwer|sehr|wochen|tage|länger|chronisch|psychisch|unheilbar krank,ist|war|wurde krank,chemo*,krebs,krebsverdacht,*tumor*,adhs,autis*,legasthen*,bipolar*,antidepress*,panikattacke*,angststörung*,depression*,depressiv,*diabetes,epilep*,migräne*,fehlgeburt*,künstliche befruchtung,*schlaganfall,*herzinfarkt,im krankenhaus,ins krankenhaus,*operiert,*op im|am|in|steht|geplant,in|geht|beim|zum|zur therapie|psycholog*|psychiat*|therapeut*,nimmt [seit] [dem|der] [_] *medikament*|*tabletten,mit tabletten,medikamente seit|gegen,schwerbehinder*,behindert*,stottert,stottern,rollstuhl,schläft schlecht|nur|kaum,alkoholproblem*,alkoholi*,trinkt zu,drogen*,suchtproblem*,in rehab,reha,essstörung*,magersucht,bulimi*,hiv,hat asthma,asthma,long covid,allergisch auf,wechseljahr*,dialyse,diagnostiziert,demenz*,alzheimer*,parkinson*,multiple sklerose,suizid*,rücken ¦|$|wieder,bandscheib*,hörverlust,schwerhörig,erblindet,wartet auf den|die befund|diagnose ¦|$|beim|vom",
    family:
      "<whose> <kin> ¦|ist|sind|war|hat|haben|hatte|wird|geht|liegt|trennen|verlor*|braucht|zieht|pflegt|und,^ <kin> ist|war|hat|hatte|liegt|wird|verlor*|braucht|krank|stirbt|gestorben|verstorben|kommt|geht,das kind|die tochter|der sohn hat|ist|liegt,das kind hat,die|der oma|opa ist,er|sie und seine|ihr|ihre|sein <kin>,lebt [seit] ... getrennt,trennt sich von,trennen sich,scheidung*,geschieden,sorgerecht*,alleinerziehend*,verwitwet*,*beerdigung*,in trauer,verstorben,gestorben,gemobbt,erwartet zwillinge|nachwuchs|ein,kinderwunsch,pflegt den|die|seine*|ihre*,adoptier*,unterhalt zahlen,heiratet,verlobt",
    belief:
      "ramadan,sabbat,schabbat,zeuge* jehovas,ist|gläubig* <religion>,^ <religion> ¦|und,zum islam|judentum|christentum|buddhismus,konvertiert*,moschee,synagoge,geht in die|zur kirche|messe,betet,gebet*,gläubig,ist religiös,aus der kirche ausgetreten",
    politics:
      "wählt|wählte|wählen [die|den] <party>,mitglied der|bei|in [der] <party>,<party> mitglied,in der|die gewerkschaft,gewerkschaftsmitglied*,bei verdi,parteimitglied*,politisch aktiv,kandidiert für",
    identity:
      "schwul,lesbisch,bisexuell,transgender,transsexuell,trans frau|mann|person,nicht binär,nonbinär,queer,geoutet,outing,sexuell*,asyl*,aufenthaltsstatus,aufenthaltstitel,abschieb*,abgeschoben,vorbestraft,saß im gefängnis",
    money: "schulden,verschuldet,privatinsolvenz,glücksspiel*,spielsucht,gepfändet,pfändung*,geld ist knapp",
    ordinary:
      "asthma|krebs|demenz|diabetes|hiv|parkinson|autismus broschüre*|forschung|station*|patient*|klinik*|schulung*|kurs*|projekt*,krebsforschung,demenzstation*,<whose> ... patient*|kunden|kundin|gäste|schüler*,behindertenwerkstatt,behindertenparkpl*,behindertengerecht*,befund der prüfer,gewerkschaftshaus,asylrecht*,scheidungsrecht*,sorgerechtsfälle,rehaklinik",
  },
};
