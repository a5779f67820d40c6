/** What the reader is shown: an event of the sample calendar, or a captured piece of the real page. */
import type { Page } from "puppeteer-core";
import type { SampleOptions } from "../calendar/server";
import { type Capture, captureMe } from "./captures";
import { type Case, type Truth, truthOf } from "./cases";
import type { Stage } from "./stage";

export interface Subject {
  name: string;
  truth: Truth;
  show(stage: Stage): Promise<Page>;
}

export function ofCase(one: Case, options: Partial<SampleOptions> = {}): Subject {
  const { key, surface, moment } = one;
  return {
    name: `${key} (${surface}${moment ? `, ${moment}` : ""})`,
    truth: truthOf(one),
    show: (stage) => stage.show(one, options),
  };
}

export function ofCapture({ name, html, only, truth }: Capture): Subject {
  return {
    name: `capture ${name}`,
    truth,
    show: async (stage) => {
      const page = await stage.calendar({ events: [], me: captureMe });
      await page.evaluate(put, html, only ?? null);
      return page;
    },
  };
}

/** Runs in the page. */
function put(html: string, only: readonly string[] | null): void {
  const piece = new DOMParser().parseFromString(html, "text/html").body;
  if (only !== null) {
    for (const row of piece.querySelectorAll('[role="treeitem"][data-email]')) {
      if (!only.includes(row.getAttribute("data-email") ?? "")) row.remove();
    }
    const count = piece.querySelector("#xDetDlgAtt .UfeRlc");
    if (count) count.textContent = `${only.length} guests`;
    const bubble = piece.querySelector("#xDetDlg[jslog]");
    bubble?.setAttribute("jslog", (bubble.getAttribute("jslog") ?? "").replace("null,4,", `null,${only.length},`));
  }
  document.querySelector("#yDmH0d")?.replaceChildren(...piece.childNodes);
}
