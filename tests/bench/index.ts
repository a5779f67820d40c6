/**
 * `npm run bench`: prints every budget that can be measured, with its limit and its figure. Nothing is asserted: figures
 * depend on the machine, and on what else it does. `npm run bench -- popup` measures the rows with that word only.
 */
import "temporal-polyfill/global";
import setup from "../browser/support/global-setup";
import { calendarCostRows } from "./calendar-cost";
import { calendarImportRows } from "./calendar-import";
import { guideSpeedRows } from "./guide-speed";
import { lostKeystrokeRows } from "./lost-keystrokes";
import { manyPeopleRows } from "./many-people";
import { pasteSpeedRows } from "./paste-speed";
import { peoplePageRows } from "./people-page";
import { figureOf, type Row } from "./row";
import { searchSpeedRows } from "./search-speed";
import { sizeRows } from "./sizes";
import { typingSpeedRows } from "./typing-speed";

const word = process.argv[2] ?? "";
const rows: readonly Row[] = [
  ...guideSpeedRows,
  ...calendarCostRows,
  ...sizeRows,
  ...manyPeopleRows,
  ...peoplePageRows,
  ...searchSpeedRows,
  ...pasteSpeedRows,
  ...typingSpeedRows,
  ...calendarImportRows,
  ...lostKeystrokeRows,
].filter(({ name }) => name.includes(word));

setup();
for (const row of rows) {
  const figures = await row.measure();
  const figure = figureOf(row, figures);
  const verdict = row.limit === null ? "" : figure <= row.limit ? "ok" : "over";
  const limit = row.limit === null ? "" : ` of ${row.limit} ${row.unit}`;
  const of = `${row.counts ?? "median"} of ${figures.length} ${figures.length === 1 ? "run" : "runs"}`;
  console.log(`${verdict.padEnd(4)}  ${show(figure, row)}${limit}  ${row.name}  (${of})`);
}

function show(figure: number, { unit }: Row): string {
  return `${figure.toFixed(figure < 10 ? 2 : 1)} ${unit}`.padStart(11);
}
