/**
 * Measures the coach on a file of labelled text: `npm run coach -- goals|questions FILE.tsv [--lang en]`.
 * Exit status 0 when the file was measured, whatever the figures; 2 when it could not be.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluate, LabelledTextError, type Subject, subjects } from "./evaluate";
import { languageOf } from "./language/languages";

const usage = "usage: npm run coach -- goals|questions FILE.tsv [--lang en]";

class UsageError extends Error {}

function main(args: string[]): string {
  const { positionals, values } = parsed(args);
  const [subject, file, ...more] = positionals;
  if (!isSubject(subject) || file === undefined || more.length > 0) throw new UsageError(usage);
  const language = languageOf(values.lang)?.rules ?? null;
  try {
    return evaluate(subject, textOf(file), language).join("\n");
  } catch (error) {
    throw error instanceof LabelledTextError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { lang: { type: "string", default: "en" } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}; ${usage}`);
  }
}

function isSubject(word: string | undefined): word is Subject {
  return subjects.some((subject) => subject === word);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

try {
  console.log(main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message.replaceAll("\n", " "));
  process.exitCode = 2;
}
