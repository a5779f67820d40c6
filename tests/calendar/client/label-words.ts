/**
 * The words in a chip's label, in the sixteen languages in which they are known from the real page; in any other
 * language those that are not known are some words of it.
 */
import { intlTag, isEnglish, say } from "./language";

export interface LabelWords {
  allDay: string;
  /** From a time to a time. */
  times: (start: string, end: string) => string;
  yes: string;
  no: string;
  maybe: string;
  /** Has not answered. */
  open: string;
  calendar: string;
  place: string;
  noPlace: string;
  comma: string;
}

type Known = Partial<LabelWords> & Pick<LabelWords, "times">;

const between = (word: string) => (start: string, end: string) => `${start}${word}${end}`;

const known: Record<string, Known> = {
  da: { times: between(" til "), yes: "Accepteret", place: "Placering: " },
  de: { times: between(" bis "), yes: "Angenommen", place: "Ort: " },
  fr: { times: (start, end) => `de ${start} à ${end}`, yes: "Accepté", place: "Lieu : " },
  "pt-BR": { times: between(" - "), yes: "Aceito", place: "Local: " },
  "pt-PT": { times: between(" às "), yes: "Aceite", place: "Localização: " },
  es: {
    allDay: "Todo el día",
    times: (start, end) => `De ${start} a ${end}`,
    yes: "Aceptado",
    place: "Ubicación: ",
    noPlace: "Sin ubicación",
  },
  ca: { times: (start, end) => `De les ${start} a les ${end}`, yes: "Acceptat", place: "Lloc: " },
  it: { times: between(" a "), calendar: "Calendario: ", noPlace: "Nessuna posizione" },
  ja: {
    allDay: "終日",
    times: between("～"),
    yes: "承諾済み",
    calendar: "カレンダー: ",
    place: "場所: ",
    noPlace: "場所の指定なし",
    comma: "、",
  },
  "zh-CN": { times: between("至"), yes: "已接受", place: "地点：", comma: "，" },
  ko: { times: between("~"), yes: "수락함", place: "위치: " },
  id: { times: between(" sampai "), yes: "Diterima", place: "Lokasi: " },
  fil: { times: between(" hanggang "), yes: "Tinanggap", place: "Lokasyon: " },
  sv: { times: between(" till "), yes: "Tackat ja", place: "Plats: " },
  vi: { times: (start, end) => `Từ ${start} đến ${end}`, noPlace: "Không có vị trí" },
};

export function labelWords(): LabelWords {
  const words: LabelWords = {
    allDay: say("All day"),
    times: between(isEnglish() ? " to " : " – "),
    yes: say("Accepted"),
    no: say("Declined"),
    maybe: say("Tentative"),
    open: say("Needs RSVP"),
    calendar: `${say("Calendar")}: `,
    place: `${say("Location")}: `,
    noPlace: say("No location"),
    comma: ", ",
  };
  return { ...words, ...known[intlTag().replace(/-u-.*/, "")] };
}
