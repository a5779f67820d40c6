/** What single cells say: days, and how somebody reports. */
import { type DateNames, type DayOrder, dateOf, findDate } from "../../domain/doc-dates";
import type { PersonKind, RoughAnswer } from "../../domain/person";
import type { PlainDate } from "../../domain/values";
import { plain } from "./columns";

export type LastTalk = { on: PlainDate; approximate: boolean } | { rough: RoughAnswer };

export interface Reading {
  names: DateNames;
  /** Which of two numbers is the day, where a date leaves it open. */
  order: DayOrder;
  today: PlainDate;
}

/** A day as the cell has it; `null` when it has none. */
export function readDay(cell: string, { names, order }: Reading): PlainDate | null {
  const found = findDate(cell, names);
  if (found === null || found.year === null) return null;
  const [one, two] = found.open ?? [found.month, found.day];
  if (found.open === null) return dateOf(found.year, found.month, found.day);
  return order === "day-first" ? dateOf(found.year, two, one) : dateOf(found.year, one, two);
}

/** The order that the dates of a column prove; `open` when there are some that can be read both ways. */
export function orderIn(cells: readonly string[], names: DateNames): DayOrder | "open" | null {
  const found = cells.flatMap((cell) => findDate(cell, names) ?? []);
  return found.find(({ clear }) => clear)?.clear ?? (found.some(({ open }) => open) ? "open" : null);
}

/** A day, or no more than a month, a year or a word for when it was; `null` for anything else. */
export function readLastTalk(cell: string, reading: Reading): LastTalk | null {
  const day = readDay(cell, reading);
  if (day) return { on: day, approximate: false };
  return readMonth(cell, reading.names) ?? readYear(cell, reading.today) ?? readWord(cell);
}

/** "2025-03" or "March 2025": around the middle of it. */
function readMonth(cell: string, { months }: DateNames): LastTalk | null {
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(cell) ?? [];
  const [, name, ofName] = /^(\p{L}+)\.?,? (\d{4})$/u.exec(cell) ?? [];
  const number = name === undefined ? Number(month) : months.get(name.toLowerCase());
  const on = number ? dateOf(Number(year ?? ofName), number, 15) : null;
  return on === null ? null : { on, approximate: true };
}

function readYear(cell: string, today: PlainDate): LastTalk | null {
  if (!/^(19|20)\d{2}$/.test(cell)) return null;
  const ago = Number(today.slice(0, 4)) - Number(cell);
  if (ago < 0) return { on: `${cell}-01-01`, approximate: true };
  return { rough: ago === 0 ? "this-year" : ago === 1 ? "last-year" : "longer" };
}

const roughWords: readonly (readonly [RoughAnswer, readonly string[]])[] = [
  ["never", ["never", "none", "no", "nie", "nein", "keines", "jamais", "nunca", "mai", "nooit", "aldri", "aldrig"]],
  ["this-year", ["this year", "dieses jahr", "cette annee", "este ano", "quest anno", "dit jaar"]],
  ["last-year", ["last year", "letztes jahr", "l annee derniere", "el ano pasado", "l anno scorso", "vorig jaar"]],
  ["longer", ["longer ago", "longer", "long ago", "langer her"]],
  ["not-sure", ["not sure", "unknown", "unsure", "n a", "tbd", "unbekannt", "inconnu", "desconocido"]],
];

function readWord(cell: string): LastTalk | null {
  const word = plain(cell) || cell.trim();
  if (word === "?") return { rough: "not-sure" };
  const found = roughWords.find(([, words]) => words.includes(word));
  return found ? { rough: found[0] } : null;
}

const kindWords: readonly (readonly [PersonKind, RegExp])[] = [
  ["skip-level", /\bskip\b|reports to one of my reports|indirekt|indirect/],
  ["my-manager", /\b(my )?(manager|boss|lead|vorgesetzte\w*|chef\w*|jefe|capo|gestor)\b/],
  ["report", /\breports?\b|reports to me|direct|direkt|\bteam member\b|mitarbeiter/],
  ["peer", /\bpeer\b|colleague|kolleg|collegue|collega|companero|colega|coworker|co worker/],
];

/** How somebody stands to the user; `null` for a word that is not known. */
export function readKind(cell: string): PersonKind | null {
  const word = plain(cell);
  return kindWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
