import type { Theme } from "../question";

/** Specific questions in German, to offer in the place of a broad one. */
export const germanAlternatives: Readonly<Record<Theme, readonly string[]>> = {
  excitement: [
    "Welche Aufgabe hat letzte Woche die Zeit vergessen lassen?",
    "Wovon hast du diesen Monat zu Hause erzählt?",
    "Auf welchen Termin hast du dich letzte Woche gefreut?",
  ],
  pride: [
    "Was hast du diesen Monat fertig bekommen, das du gern zeigst?",
    "Welche schwere Entscheidung hast du seit dem Frühjahr getroffen?",
    "Wem hast du zuletzt aus einer Klemme geholfen?",
  ],
  drain: [
    "Welche Aufgabe hast du in den letzten zwei Wochen aufgeschoben?",
    "Welche Besprechung diese Woche hättest du dir sparen können?",
    "Was hat dich an der letzten Übergabe am meisten geärgert?",
  ],
  strength: [
    "Wer hat dich letzten Monat um Hilfe gefragt, und wobei?",
    "Welche Aufgabe ging dir diese Woche leichter von der Hand als anderen?",
    "Was hast du zuletzt jemandem erklärt, der neu war?",
  ],
  learning: [
    "Was hast du diesen Monat zum ersten Mal gemacht?",
    "Welcher Fehler hat dir im letzten Quartal am meisten gezeigt?",
    "Wo bist du letzte Woche stecken geblieben?",
  ],
  "more-or-less": [
    "Welche zwei Aufgaben würdest du einen Monat lang tauschen?",
    "Welche Aufgabe von letzter Woche hättest du gern öfter?",
    "Welche Liste sollte ich dir diese Woche abnehmen?",
  ],
  people: [
    "Von wem hast du letzten Monat etwas abgeschaut?",
    "Bei wem möchtest du nächste Woche einen Tag mitlaufen?",
    "Wem aus dem Team hast du zuletzt etwas beigebracht?",
  ],
  "formal-learning": [
    "Was aus dem letzten Kurs hast du seither benutzt?",
    "Welche Schulung würdest du nächsten Monat für einen Tag besuchen?",
    "Welches Kapitel der letzten Schulung hast du überblättert?",
  ],
  conditions: [
    "An welchem Tag letzte Woche konntest du am besten arbeiten?",
    "Welche Entscheidung möchtest du ab nächster Woche allein treffen?",
    "Welche Stunde vom Montag hättest du gern zurück?",
  ],
  direction: [
    "Wessen Arbeit hat dich diesen Monat neugierig gemacht?",
    "Welches Problem aus diesem Jahr würdest du einen Monat lang untersuchen?",
    "Welche zwei Stellen würdest du nächstes Jahr für einen Tag ausprobieren?",
  ],
  support: [
    "Was soll ich vor der nächsten Sitzung für dich klären?",
    "Welche Tür könnte ich dir diesen Monat öffnen?",
    "Wann stand ich dir zuletzt im Weg?",
  ],
  "follow-through": [
    "Welche meiner Zusagen vom letzten Mal ist noch offen?",
    "Welches Ziel hat sich seit unserem letzten Gespräch bewegt?",
    "Was von unserer letzten Liste würdest du heute streichen?",
  ],
};
