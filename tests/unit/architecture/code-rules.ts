/** What may not stand in the product's code, room by room, and why. */
import { type SourceFile, withoutComments } from "./source-files";

export interface CodeRule {
  name: string;
  /** Folders it holds for. */
  folders: readonly string[];
  forbidden: RegExp;
  why: string;
  /** One line that breaks it: the rule is tried on it. */
  badExample: string;
}

const product = ["entrypoints", "components", "utils"] as const;
const pure = ["utils/domain", "utils/coach"] as const;
const notTools = "utils/coach/cli.ts";

export const codeRules: readonly CodeRule[] = [
  {
    name: "no network",
    folders: product,
    forbidden:
      /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|\bimportScripts\b/,
    why: "nothing that a person writes leaves the browser, so nothing in Trellis asks the network for anything",
    badExample: 'void fetch("/notes", { method: "POST", body });',
  },
  {
    name: "no HTML from text",
    folders: product,
    forbidden:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b|\bdocument\.write\b/,
    why: "text from a calendar, a file or the clipboard may be hostile; shown as text it can do nothing",
    badExample: "heading.innerHTML = event.title;",
  },
  {
    name: "no code from text",
    folders: product,
    forbidden: /\beval\s*\(|\bnew Function\b/,
    why: "an extension's code is what was reviewed and nothing else",
    badExample: 'const run = new Function("return " + rule);',
  },
  {
    name: "no message through the page",
    folders: ["utils/calendar", "utils/dock", "entrypoints"],
    forbidden: /\bwindow\.postMessage\b|\bparent\.postMessage\b|\bcontentWindow\b/,
    why: "the page can forge window messages and read them; it cannot forge the browser's word on who sent a message",
    badExample: "frame.contentWindow?.postMessage(event);",
  },
  {
    name: "no clock, no chance, no browser in pure rooms",
    folders: pure,
    forbidden:
      /\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\bcrypto\.|\bset(Timeout|Interval)\b|\b(window|document|navigator|localStorage|chrome|browser)\./,
    why: "the same question must always get the same answer: today, now and new ids are handed in",
    badExample: "const today = Temporal.Now.plainDateISO();",
  },
];

/** One sentence for each line of a file that breaks the rule. */
export function brokenLines(rule: CodeRule, { path, code }: SourceFile): string[] {
  const applies = path !== notTools && rule.folders.some((folder) => path.startsWith(`${folder}/`));
  if (!applies) return [];
  return withoutComments(code)
    .split("\n")
    .filter((line) => rule.forbidden.test(line))
    .map((line) => `${path} says "${line.trim()}", but the rule is ${rule.name}: ${rule.why}.`);
}
