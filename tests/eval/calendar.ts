/**
 * `npm run eval:calendar`: how well 1-on-1s are known on Google Calendar's page, in its languages and when it changes.
 * Prints every figure and fails below the floors. `npm run eval:calendar -- --full` tries everything, which takes ten
 * minutes.
 */
import { bubbleCaptures, capturedShell, otherCaptures } from "./captures";
import { allCases, fewCases } from "./cases";
import { drifts, pairsOf } from "./generate";
import { locales } from "./locales";
import { onlyEvidence } from "./only-evidence";
import { problemsIn, shortTable, table } from "./report";
import { emptyOutcome, type Outcome, readAsTheyAre, readDrifted, readWithoutEach, readWithoutPairs } from "./run";
import { Stage } from "./stage";
import { ofCapture, ofCase } from "./subjects";

const full = process.argv.includes("--full");
const exact = { recall: 1, person: 1 };
const single = { recall: 0.95, person: 0 };
const double = { recall: 0.8, person: 0 };

const stage = await Stage.open();
const problems: string[] = [];
const outcomes: Outcome[] = [];

function report(text: string, found: string[], outcome: Outcome): void {
  console.log(text);
  problems.push(...found);
  outcomes.push(outcome);
}

try {
  await tryCaptures();
  await tryLanguages();
  await tryDrifts();
  await tryAttributes();
  await trySpeed();
} finally {
  await stage.close();
}

listExcuses();
console.log(problems.length === 0 ? "All floors hold." : `Below the floors:\n${problems.join("\n")}`);
if (problems.length > 0) process.exitCode = 1;

async function tryCaptures(): Promise<void> {
  const shell = capturedShell();
  if (shell === null) {
    console.log("Captured pieces of the real page are not at hand.\n");
    return;
  }
  const outcome = emptyOutcome();
  for (const capture of [...bubbleCaptures(), ...otherCaptures()].map(ofCapture)) {
    await readAsTheyAre(stage, [capture], capture.name, outcome);
  }
  report(table("Captured pieces of the real page", outcome.rows), problemsIn("captures", outcome, exact), outcome);
  const page = await stage.calendar({ events: [] });
  const known = await page.evaluate((html) => {
    document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    return { ...window.evaluation.page(), open: window.evaluation.read().event !== null };
  }, shell.html);
  const right = known.isCalendar && known.me === shell.me && known.language === shell.language && !known.open;
  console.log(`capture 07, the page itself: ${right ? "whose calendar, its language, nothing open" : "not read"}\n`);
  if (!right) problems.push(`capture 07: ${JSON.stringify(known)}`);
}

/** Each with its own clock, in a full run with both. */
async function tryLanguages(): Promise<void> {
  const outcome = emptyOutcome();
  for (const locale of locales) {
    for (const hour24 of full ? [true, false] : [undefined]) {
      const subjects = (full ? allCases : fewCases).map((one) => ofCase(one, { locale, hour24 }));
      await readAsTheyAre(stage, subjects, locale, outcome);
    }
  }
  report(table(`${locales.length} languages`, outcome.rows), problemsIn("languages", outcome, exact), outcome);
}

async function tryDrifts(): Promise<void> {
  const subjects = [...allCases.map((one) => ofCase(one)), ...bubbleCaptures().map(ofCapture)];
  const outcome = await readDrifted(stage, subjects, drifts(full ? 60 : 12));
  report(table("The page changed as a whole", outcome.rows), problemsIn("drift", outcome, single), outcome);
}

async function tryAttributes(): Promise<void> {
  const languages = full ? ["en", "ar", "de", "ja"] : ["en"];
  const each = languages.flatMap((locale) => allCases.map((one) => ofCase(one, { locale })));
  const captured = bubbleCaptures().map(ofCapture);
  const outcome = await readWithoutEach(stage, [...each, ...captured]);
  report(shortTable("Without one attribute", outcome.rows), problemsIn("without", outcome, single), outcome);

  const pairs = pairsOf([...outcome.rows.keys()].sort(), full ? undefined : 400);
  const few = [...fewCases.map((one) => ofCase(one)), ...captured];
  const without = await readWithoutPairs(stage, few, pairs);
  report(shortTable("Without two attributes", without.rows), problemsIn("without", without, double), without);
}

async function trySpeed(): Promise<void> {
  const page = await stage.show({ key: "robin", surface: "bubble" });
  const times = (await page.evaluate(() => window.evaluation.time(500))).slice(100).sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`One bubble read, warm: ${median.toFixed(2)} ms (median of ${times.length})\n`);
  if (median > 5) problems.push(`one bubble read takes ${median.toFixed(2)} ms, of at most 5`);
}

/** Drops that remove the only evidence there is. A full run finds out which are no longer needed. */
function listExcuses(): void {
  console.log("False claims that a page leaves no way to avoid:");
  for (const excuse of onlyEvidence) {
    const times = outcomes.reduce((sum, { excused }) => sum + (excused.get(excuse) ?? 0), 0);
    console.log(`  ${excuse.subject} without ${excuse.gone.join(" and ")} (${times} times): ${excuse.why}`);
    if (full && times === 0) problems.push(`no longer needed: ${excuse.subject} without ${excuse.gone.join(" and ")}`);
  }
  console.log("");
}
