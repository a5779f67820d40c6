import { germanAlternatives } from "./de-questions";
import type { Language } from "./language";

export const german: Language = {
  code: "de",
  name: "German",
  script: "Latin",
  common:
    "der,die,das,den,dem,des,ein,eine,einen,einem,einer,und,oder,ich,du,sie,wir,mich,dich,sich,mir,dir,mein*,dein*,ihr*,mit,für,auf,von,vom,zu,zum,zur,im,am,an,bei,nach,vor,bis,aus,über,nicht,ist,hat,hast,wird,was,wie,wer,wo,wann,welche*,jede*,mehr,als,dass,wenn",
  foreign:
    "the,and,to,of,my,your,you,with,each,every,what,which,how,more,that,it,el,los,las,una,que,para,mis,tu,cada,más,cómo,qué,dónde,del,por,le,les,une,et,dans,mes,vous,je,quel,quelle,où,chaque,di,che,mio,ogni,più,della,het,een,voor,mijn,elke,hoe,ik,niet,um,uma,meu,você,não,och,att,för,jag,ett,på,som,hur,varje,og,jeg,się,jak",
  capitalsAreNames: false,
  goalVerb: "last",
  classes: {
    number:
      "null,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf,vierzehn,fünfzehn,zwanzig,dreißig,vierzig,fünfzig,hundert,*tausend,halbe*,beide*,mehrere*",
    unit: "stunde*,*tag,*tage,*tagen,*tages,*woche,*wochen,*wochenende*,*monat,*monate*,*monats,*quartal*,*halbjahr*,*schuljahr*,*semester*,jahr,jahre*,jahres,*saison,*sprint*,*release*,*schicht,*schichten,*abend,*abends,*morgen,*vormittag*,*nachmittag*,nacht,*runde*,*mal",
    weekday:
      "montag*,dienstag*,mittwoch*,donnerstag*,freitag*,samstag*,sonnabend*,sonntag*,montagmorgen,werktag*,wochentag*",
    weekdays:
      "montags,dienstags,mittwochs,donnerstags,freitags,samstags,sonnabends,sonntags,werktags,wochentags,morgens,abends,mittags,nachmittags,vormittags",
    month: "januar,jänner,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember",
    season: "frühling,frühjahr,sommer,herbst,winter,ostern,pfingsten,weihnachten,ferien,*ferien,urlaub,feiertage*",
    period: "q1,q2,q3,q4,kw,202*,203*",
    ordinal: "ersten,zweiten,dritten,vierten,fünften,letzten,erste,zweite,dritte,letzte",
    regular:
      "täglich*,wöchentlich*,monatlich*,vierteljährlich*,halbjährlich*,jährlich*,stündlich*,quartalsweise,tageweise,wochenweise",
    article: "der,die,das,den,dem,des,im,am,beim,vom,zum,zur,ins,ans,unser*,mein*,ihr*,sein*",
    recurring:
      "*abnahme,*abschluss,*anfrage*,*angebot*,*anruf*,*auftrag,*aufträge,*baustelle*,*beschwerde*,*besprechung*,*bestellung*,*einsatz,*fall,*fälle,*fehler*,*führung*,*gespräch*,*kunde,*kundin,*lieferung*,*mail*,*meeting*,*nachricht*,*patient*,*probe,*proben,*rechnung*,*reklamation*,*schulung*,*sitzung*,*störung*,*stunde,*termin*,*ticket*,*treffen,*übergabe*,*unterricht*,*verhandlung*,*visite*,*vorfall,*vorfälle,*gast,*gäste,*ladung*,*charge*,*abfahrt*",
    thing:
      "*abschluss*,*abteilung,*agenda,*akte*,*anfrage*,*anlage*,*anmerkung*,*anruf*,*antrag*,*aufgabe*,*auftrag*,*ausfall*,*ausleihe*,*ausstellung*,*azubi*,*baustelle*,*bericht*,*beschwerde*,*besprechung*,*bestellung*,*bett*,*beurteilung*,*brief*,*buch*,*budget*,*büro,*charge*,*demo,*dienst,*entscheidung*,*entwurf*,*fall,*fehler*,*frage*,*führung,*gast*,*gäste*,*gerät*,*gericht*,*gespräch*,*halbjahr,*handbuch*,*idee*,*inventur*,*kasse,*kapitel,*klausel*,*kolleg*,*konzert*,*kund*,*kurs*,*lager,*lehrling*,*lieferant*,*lieferung*,*liste*,*mail*,*maschine*,*meeting*,*menü,*messe,*möbel*,*nachbesprechung,*orchester,*patient*,*plan,*praktikant*,*presse,*probe,*programm*,*projekt*,*protokoll*,*prüfung*,*prüfer*,*raum*,*rechnung*,*regel*,*reklamation*,*release*,*rezept*,*rückmeldung*,*runde,*satz,*schaden*,*schicht*,*schüler*,*schulung*,*seite*,*sitzung*,*sprechstunde*,*sprint*,*station,*störung*,*streit,*stunde*,*szene*,*tabelle*,*termin*,*ticket*,*tour,*training*,*treffen,*trennung,*übergabe*,*übung*,*umfrage*,*umstellung,*unfall,*unterricht*,*verhandlung*,*vermieter*,*vertrag*,*versuch*,*vorschlag*,*wache,*wechsel,*werkzeug*,*zeile*,*zusage*",
    past: "blieb*,bekam*,dachte*,endete*,fand*,fiel*,fragte*,gab*,ging*,half*,hatte*,hieß*,hörte*,kam*,konnte*,lag*,lief*,machte*,nahm*,rief*,sagte*,sah*,saß*,stand*,tat*,war,warst,waren,wolltest,wollte,wurde*",
  },
  goal: {
    lead: "ich will,ich möchte,ich werde,ich würde gern*,wir wollen|werden,mein ziel ist [es],ziel,bitte,künftig,zukünftig,in zukunft,und,dann",
    intro: "ab,bis,im,in,am,an,bei,vor,nach,während,seit,wenn,sobald,falls,zum,zur,pro,je",
    openHead:
      "achten,angehen,anpassen,anstreben,aneignen,auftreten,ausbauen,auseinandersetzen,ausloten,ausprobieren,ausrichten,austauschen,begeistern,behalten,beherrschen,beitragen,befassen,beobachten,beschäftigen,bewältigen,bleiben,denken,einarbeiten in,einbringen,einfinden,einfühlen,eingehen,einsetzen,einsteigen,engagieren,entfalten,entwickeln,entlasten,erforschen,erhöhen,erkunden,erlangen,erlernen,erweitern,etablieren,fokussieren,fördern,gelten,gestalten,gewährleisten,gewinnen,glänzen,handeln,helfen,heranwachsen,herauskommen,herausfinden,hineinwachsen,hinterfragen,informieren über,inspirieren,interessieren,kennen,kennenlernen,klarkommen,kommunizieren,konzentrieren,kümmern,leisten,lernen,lösen,meistern,mitdenken,mitgestalten,mithalten,mitreden,mitwirken,motivieren,nutzen,optimieren,priorisieren,professionalisieren,recherchieren,reduzieren,reifen,sammeln,schärfen,sein,senken,sicherstellen,stärken,steigern,streben,trauen,überzeugen,unterstützen,verantworten,verbessern,verkürzen,verkleinern,vermeiden,vernetzen,verringern,verstehen,vertiefen,verstärken,vertrauen,voranbringen,vorankommen,vorantreiben,wachsen,wahrnehmen,wagen,weiterbilden,weiterentwickeln,weiterkommen,werden,wirken,zeigen,zurechtkommen,zusammenarbeiten,zutrauen,verstehe,verstehst,bin,bleibe,werde,verbessere,entwickle,vertiefe,unterstütze",
    finishHead:
      "abarbeiten,abbauen,abgeben,abhalten,ablegen,ablösen,abnehmen lassen,absagen,abschaffen,abschließen,absegnen,absolvieren,abstimmen lassen,anbringen,anlegen,anmelden,anschaffen,ansprechen,aufbauen,aufhängen,aufnehmen,aufräumen,aufsetzen,aufstellen,ausarbeiten,ausbilden zu*,aushandeln,auslagern,ausmisten,ausschreiben,ausstatten,aussuchen,austauschen lassen,auswählen,auswerten,auszeichnen,automatisieren,bauen,beantragen,beauftragen,beenden,befragen,beheben,belegen,bepflanzen,berechnen,beschaffen,beschließen,beschriften,besetzen,besichtigen,besorgen,bestehen,bestellen,besuchen,bewerben,bezahlen,buchen,digitalisieren,drehen,drucken,durchführen,einarbeiten,einbauen,einführen,einladen,einrichten,einreichen,einstellen,eintragen lassen,einweihen,einziehen,empfehlen,entfernen,entscheiden,entsorgen,entwerfen,erarbeiten,erledigen,erneuern,eröffnen,ersetzen,erstellen,erwerben,evaluieren,exportieren,fahren,fertigstellen,festlegen,feststellen,finalisieren,finden,formulieren,freischalten,fusionieren,geben lassen,gründen,halten,hospitieren,implementieren,importieren,informieren,inspizieren,installieren,integrieren,kaufen,kalibrieren,kartieren,klären,kündigen,lackieren,layouten,lesen,liefern,löschen,machen,mieten,migrieren,modernisieren,montieren,nachholen,neu _,ordnen,organisieren,pachten,pflanzen,pilotieren,planen,planieren,präsentieren vor,programmieren,prüfen lassen,publizieren,räumen,reisen,renovieren,reparieren,reservieren,sanieren,schicken,schließen,schreiben,schulen,senden,sortieren,starten,stellen,streichen lassen,suchen,tauschen,teilnehmen,testen,trennen,überarbeiten,übergeben,übernehmen von,übersetzen,übersiedeln,übertragen,umbauen,umbenennen,umgestalten,umorganisieren,umräumen,umrüsten,umsetzen,umstellen,umziehen,unterschreiben,unterzeichnen,veranstalten,verabschieden,vereinbaren,verfassen,vergleichen,verhandeln,verkaufen,verlegen,verlängern,vermieten,veröffentlichen,verschicken,versenden,verteidigen,verteilen,vorbereiten,vorlegen,vorstellen,wechseln,zertifizieren,zusammenfassen,zusammenführen,zusammenlegen,zusammenstellen,*zertifizieren",
    makeHead: "entwerfen,erarbeiten,erstellen,einführen,einrichten,aufsetzen,ablösen,neu _",
    rhythm:
      "jede|jeden|jedem|jeder|jedes [_] _,alle # [_] <unit>,alle paar <unit>,pro|je <unit>|_,# mal,einmal|zweimal|dreimal|viermal|fünfmal|mehrmals im|am|in|pro|je|die|täglich|wöchentlich|monatlich|jährlich,<weekdays>,am|zum ersten|letzten|zweiten|# [_] im|des|eines <unit>,am ersten|letzten|zweiten des|im <unit>,am|zum monatsende|quartalsende|wochenende|jahresende jede*,am monatsende,vor dem monatsende,immer wenn|am|vor|nach|bei|zum|montags,^ wenn|sobald|falls|sooft,binnen|innerhalb [von] # [_] stunden|tagen|tage|minuten,binnen|innerhalb [von] eines|einer tages|stunde|woche,höchstens # _,nicht mehr als # _,kein* _ länger|älter|mehr als,nichts älter|länger als,# von #,# prozent der|aller _,am|noch am selben|gleichen tag,zum|am ende jede*,bei|nach|vor|in jede*,jeweils,fortlaufend,<regular>",
    notRhythm:
      "jede* [einzelne*] hinsicht|weise|art|fall|zeit,auf jeden fall,jeden|jede|jedes|jeder einzelnen|einzelne,jede* der|von|im|in,pro forma",
    rhythmWord: "<regular>",
    always: "alle [neuen|eingehenden] <recurring>",
    everybody: "jede|jeden|jedem|jeder|jedes _",
    notEverybody:
      "jede|jeden|jedem|jeder|jedes [_] <recurring>|<unit>|<weekday>,jede|jeden|jedem|jeder|jedes neue*|eingehende*",
    quality:
      "besser*,mehr,weniger,stärker*,enger*,tiefer*,klarer*,sicherer*,selbstbewusster*,selbstsicherer*,strategischer*,effizienter*,effektiver*,souveräner*,geduldiger*,gelassener*,ruhiger*,offener*,sichtbarer*,schneller*,öfter,häufiger,freundlicher*,größer*,höher*,professioneller*,proaktiver*,proaktiv,aktiver*,resilienter*,kreativer*,flexibler*,genauer*,sorgfältiger*,strukturierter*,organisierter*,verständlicher*,empathischer*,konstruktiv*,nachhaltig*,gut,gute,guter,gutes,guten,hohe*,exzellent*,optimal*,erfolgreich*,bestmöglich*,perfektionistisch,möglichst,so _ wie möglich,up to date,auf dem laufenden",
    abstract:
      "*kommunikation,*zusammenarbeit,*netzwerk,*verantwortung,*initiative,präsenz,sichtbarkeit,*kompetenz,*kompetenzen,fähigkeit*,*wissen,*kenntnisse*,qualität,effizienz,produktivität,*zufriedenheit,motivation,stimmung,*balance,*zeitmanagement,überblick,struktur,erfahrung*,stärken,schwächen,potenzial*,perspektive*,vertrauen,haltung,*innovation*,trends,konkurrenz,wettbewerb*,vorbild,expert*,ansprechpartner*,leistung*,stress,konflikte,rolle,karriere,entwicklung,kultur,einfluss,wirkung,verständnis,persönlichkeit,möglichkeiten,wege,bedürfnisse,das wesentliche,das große ganze,thema,bereich,umgang,auftreten,führungskraft,teamgeist,englisch,digitalisierung",
    credential:
      "*zertifikat*,*schein,*scheine,*lizenz,*kurs,*kurse,*lehrgang*,*prüfung,*schulung,*seminar*,*workshop*,*training,*fortbildung*,*ausbildung,*weiterbildung,master,*masterarbeit,bachelor*,*diplom*,*konzept,*handbuch,*leitfaden,*bericht,*broschüre*,*buch,*bücher,*artikel,*referat,*vortrag,*tagung,*konferenz,*kongress,*messe,*messestand,führerschein,*bewerbung,*vertrag,*arbeit verteidigen,doktorarbeit,*promotion,*umzug,*projektplan,*befragung,*umfrage,*newsletter,*programm,*version,*zulassung,*erklärung,*vorlage,*checkliste",
    article:
      "der|die|das|den|dem,ein|eine|einen|einem|einer,dieses|diese|diesen,alle,mein|meine|meinen erste*|eigene*|letzte*|neue*,#",
    laterFinish:
      "und|dann|¦ ... abgeben|abschließen|absegnen|einreichen|empfehlen|entscheiden|veröffentlichen|verteilen|vorstellen|löschen|umsetzen",
    count: "#",
    means: "indem,durch _,mithilfe,mit hilfe",
    deadline:
      "bis [spätestens] [zum|zur|ende|anfang|mitte|in] [des|der] [#] <month>|<season>|<period>|<weekday>|jahresende|monatsende|quartalsende|schuljahresende|sommerferien|jahres|ende,bis zum # _,bis # uhr,im|ende|anfang|mitte <month>|<season>,in diesem|dem jahr|quartal|halbjahr,dieses|nächstes jahr|quartal,diesen|nächsten monat|sommer|herbst,in kw #,vor|über [den|die] <season>,innerhalb|in # wochen|monaten,heuer",
    size: "um # [prozent],um ein drittel|viertel,um die hälfte,von # ... auf #,auf # prozent|minuten|tage|stunden|euro,# %,# prozent,# euro",
    evidence:
      "abgleich*,abzeichn*,ankreuz*,anstreich*,antwort*,aufschreib*,auswert*,checkliste,durchgeh*,durchseh*,eingetragen,eintrag*,ergebnis,erklär*,festhalt*,foto*,frage,fragen,gegenlesen,gegenzeichn*,geprüft,heft,kommentar*,liste,mess*,nachfragen,nachhör*,notier*,notiz*,protokoll*,prüf*,rückmeld*,schreib*,stichprobe*,strich*,tabelle,teil*,verschick*,vermerk*,vorlesen,vorleg*,vorstell*,zähl*,zeig*,zusammenfass*",
    start:
      "ab <month>|<season>|<weekday>|sofort|heute|morgen|nächster|nächstem|dem|#,beginnend,seit,künftig,von <month>",
    review:
      "geprüft,prüf* ... mit,stichprobe*,nachzählen,nachfragen,durchgeh*,zurückschau*,durchseh*,anseh*,auswert*,besprech*,bis [zum|zur] ... <month>|<season>|abgabe|ende,mit meiner|meinem chef*|leitung|vorgesetzte*|mentor*,im jour fixe,rückblick,retro*",
    findingHead:
      "recherchieren,erkunden,ausloten,erforschen,untersuchen,verstehen,herausfinden,kennenlernen,beobachten,informieren,beschäftigen,auseinandersetzen",
    practisingHead:
      "verbessern,ausbauen,stärken,vertiefen,erweitern,weiterentwickeln,entwickeln,optimieren,üben,trainieren,lernen",
    showingHead: "werden,sein,bleiben",
  },
  question: {
    horizon:
      "in|nächsten|kommenden # [bis] [#] jahren,in ein paar jahren,# jahren,langfristig*,auf lange sicht,irgendwann,eines tages,zukunft,zukünftig,später einmal,ruhestand,rente,jemals,schon immer,nächste* karriereschritt|schritt",
    ideal:
      "*traum*,träum*,ideal*,perfekt*,wünsch*,wunsch*,größte*,leidenschaft*,geld keine rolle,alles möglich,zauberstab,lotto*,das sagen,wenn du chef*",
    container:
      "*karriere*,beruflich*,ziel,ziele,zielen,erfolg*,stärke,stärken,schwäche*,fähigkeit*,talent*,potenzial*,entwickel*,entwickl*,*wachstum,wachsen,leben,sinn,wert,werte,werten,motiviert,motivier*,glücklich*,zufrieden*,perspektive*,richtung,reise,beförder*,aufstieg*,führungskraft,persönlich*,erreichen,lernst,besser werden",
    mild: "arbeit,job,stelle,unternehmen,firma,team,teamleiter*,stress,herausforderung*,position,aufgaben,themen,erwartung*,unterstützen,stimmung,kollegen,rolle,konflikte*",
    general:
      "allgemein,generell,normalerweise,meistens,üblicherweise,insgesamt,überhaupt,alles,etwas,wichtig,wichtigste*,gut,schlecht",
    slogan:
      "wie geht|läuft|ist|findest|fühlst|fühlen|siehst|sieht|bewertest|definierst|stellst|gehst|lernst|wichtig|zufrieden|kann|können|würdest|würden|war,was motiviert|treibt|begeistert|frustriert|interessiert|macht|gibt|hält|fehlt|bedeutet|erwartest|erwarten|willst|wollen|wünschst|brauchst|möchtest|möchten|wolltest|sollte|läuft|kann|würdest|würden,was sind|ist dir|dein*|ihr*|ihnen,was für ein*,wo siehst|sehen|möchtest|möchten|willst|willst,wohin,worin,welche art,welche fähigkeit*|themen|bereiche|talente|ziele|schwäche*|stärke*,wer möchtest|willst|bist,gibt es",
    yesNo:
      "bist|hast|fühlst|kannst|möchtest|willst|würdest|hättest|wärst|siehst|denkst|glaubst|brauchst|sind|haben|fühlen|können|möchten|kann|soll|würden|wären|war|ist du|sie|ich|wir|es|dir",
    near: "letzte*|vergangene*|vorige*|nächste*|kommende*|diese* [#] <unit>|<weekday>|<season>|<month>|woche*|monat*|jahr*,gestern,vorgestern,morgen,zuletzt,neulich,kürzlich,seit,seither,seitdem,vor # <unit>,am <weekday>|<weekdays>,vom <weekday>|<month>|<season>,im <month>|<season>|letzten|nächsten,im|in der letzten|nächsten|ersten <unit>,beim letzten|nächsten _,an dem <unit>,<weekday>nacht,als du|ich|er|sie|wir,wenn die|der|das _ [_] <past>",
    now: "heute,jetzt,derzeit,aktuell,momentan,noch offen,noch heute",
    choice:
      "^ welche|welchen|welcher|welches|welchem,^ wer|wem|wen|wessen,^ bei|mit|in|an|zu|auf|von|für welche*|wem|wen,^ wann hast|habe|haben|war,eine sache,als erstes,zuerst,# <thing>,welche* der|meiner|deiner|von|aus",
    past: "<past>,hast du|sie,haben sie|die|dich,hat dich|dir|sie|ihnen|sich|der|die,habe ich,bist du,ist passiert,hättest du",
    notPast: "^ hast|hat|haben|habe|bist|war du|sie|dich|dir|ich,wenn _ ... <past>,was wolltest|wollte,hättest du",
    thing: "<thing>",
    notPointed:
      "<article> zukunft|karriere|reise|team|firma|unternehmen|arbeit|leben|rolle|entwicklung|richtung|job|stimmung|kollegen|besten|meisten|welt|menschen|leute|dir|thema|themen|stärken|schwächen|werte|ziele|talente|perspektive",
    pointed: "<article> _,diese*|jene* <thing>,unser* <thing>,dein* <thing>,mein* # _",
  },
  themes: {
    excitement: "begeister*,spaß,freude,energie,leidenschaft*,motivier*,treib*,gern*,glücklich*,interess*",
    pride: "stolz*,erfolg*,erreicht,geschafft,gelungen,leistung*",
    drain: "frustr*,stress*,nerv*,ärger*,müde,belast*,schlecht,sorge*,herausforderung*",
    strength: "stärke*,schwäche*,talent*,fähigkeit*,kannst,potenzial*",
    learning: "lern*,verbesser*,wissen,entwickel*,entwickl*,wachs*,wachstum",
    "more-or-less": "mehr,weniger,ändern,verändern,aufgaben,art von arbeit,prioritäten",
    people: "kolleg*,team,mentor*,leute,menschen,netzwerk,wer",
    "formal-learning": "kurs*,schulung*,fortbildung*,zertifikat*,studium,konferenz*,weiterbildung*",
    conditions: "balance,umfeld,büro,arbeitszeit*,flexib*,tempo,arbeitstag,freiraum",
    direction:
      "karriere*,zukunft,ziel|ziele,traum*,ideal*,perfekt*,# jahren,langfristig*,beförder*,rolle,richtung,perspektive*,sinn,leben",
    support: "unterstütz*,hilf*,helfen,brauchst,brauchen,wertschätz*,wertgeschätzt,rückmeldung,kann ich",
    "follow-through": "fortschritt*,versprochen,zusage*,vereinbart,offen",
  },
  rewrites: {
    finding: "Jede ___ einen Befund zu „{rest}“ mitbringen zu ___, ab ___; wieder ansehen im ___",
    practising: "„{rest}“ üben durch ___, jede ___, ab ___; ___ fragen, was sich verändert hat, wieder ansehen im ___",
    showing:
      "Bei jeder ___ zeigen, dass ich {rest} bin, durch ___, ab ___; ___ fragen, was zu sehen war, wieder ansehen im ___",
    doing: "{all}: dazu ___ jede ___, ab ___; zu sehen an ___, wieder ansehen im ___",
    afterwards: "Nach „{all}“: anwenden bei ___ jede ___, ab ___; zu sehen an ___, wieder ansehen im ___",
    missing: {
      rhythm: ", jede ___",
      start: ", ab ___",
      evidence: "; zu sehen an ___",
      review: "; wieder ansehen im ___",
    },
  },
  alternatives: germanAlternatives,
};
