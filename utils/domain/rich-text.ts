import { escapeHtml } from "./escape-html";
import { plainWords, wordsAsHtml } from "./inline-marks";

/** The same text twice, as the clipboard takes it: for fields that know formatting, and for those that do not. */
export interface RichText {
  plain: string;
  html: string;
}

/** A line of a list. `mark` stands before it: a bullet, or a box that is ticked or not. */
export interface ListLine {
  mark: "•" | "☐" | "☑";
  text: string;
  quoted?: boolean;
}

/** A title over lists, each with a heading of its own or none. Empty lists are left out. */
export function richList(title: string, lists: readonly { heading: string; lines: readonly ListLine[] }[]): RichText {
  const filled = lists.filter(({ lines }) => lines.length > 0);
  const plain = filled.map(({ heading, lines }) => [...(heading ? [heading] : []), ...lines.map(plainLine)].join("\n"));
  const html = filled.map(
    ({ heading, lines }) =>
      `${heading ? `<p><b>${escapeHtml(heading)}</b></p>` : ""}<ul>${lines.map(htmlLine).join("")}</ul>`,
  );
  return {
    plain: [title, ...plain].join("\n\n"),
    html: `<p>${escapeHtml(title)}</p>${html.join("")}`,
  };
}

function plainLine({ mark, text, quoted }: ListLine): string {
  const words = plainWords(text);
  return `${mark} ${quoted ? `“${words}”` : words}`;
}

function htmlLine({ mark, text, quoted }: ListLine): string {
  const words = quoted ? `“${wordsAsHtml(text)}”` : wordsAsHtml(text);
  return `<li>${mark === "•" ? "" : `${mark} `}${words}</li>`;
}
