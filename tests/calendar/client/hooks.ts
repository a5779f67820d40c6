/** `window.sample`: what tests ask of the page, and what they make it do. */

import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { dateOf, minuteOfDay } from "../plain-time";
import { closeBubble, openBubble, rerenderBubble } from "./bubble";
import { go, goToForm } from "./router";
import { renderPage, setTheme } from "./shell";
import { keysHeard } from "./shortcuts";
import { eventByKey, put, state } from "./state";
import { storm } from "./storm";

export interface SampleHooks {
  keysHeard: string[];
  /** Errors of any script in the page's world. */
  consoleErrors: string[];
  /** Durations of tasks over 50 ms, in milliseconds; stays empty in a browser that does not report them. */
  longTasks: number[];
  readonly events: SampleEvent[];
  /** Shows the event's day if need be, brings its chip into sight and opens its bubble. @param key `SampleEvent.key` */
  openEvent: (key: string) => void;
  closeBubble: () => void;
  /** Opens the event's form. @param key `SampleEvent.key` */
  openForm: (key: string) => void;
  /** Draws everything again, the open bubble too. */
  rerender: () => void;
  setTheme: (theme: "light" | "dark") => void;
  /** @param start wall clock, `YYYY-MM-DDTHH:MM` */
  moveEvent: (key: string, start: string, minutes?: number) => void;
  /** Changes the page's DOM that many times, never inside the bubble. Resolves when all are done. */
  storm: (mutations: number) => Promise<void>;
}

declare global {
  interface Window {
    sample: SampleHooks;
  }
}

export function installHooks(): void {
  const hooks: SampleHooks = {
    keysHeard,
    consoleErrors: [],
    longTasks: [],
    get events() {
      return state.events;
    },
    openEvent: (key) => openByKey(known(key)),
    closeBubble,
    openForm: (key) => {
      const { id, calendarId } = known(key);
      goToForm(encodeEid(id, calendarId));
    },
    rerender: () => {
      renderPage();
      rerenderBubble();
    },
    setTheme,
    moveEvent: (key, start, minutes) => {
      const event = known(key);
      put({ ...event, start, minutes: minutes ?? event.minutes });
    },
    storm,
  };
  window.sample = hooks;
  countErrors(hooks.consoleErrors);
  countLongTasks(hooks.longTasks);
}

function known(key: string): SampleEvent {
  const event = eventByKey(key);
  if (!event) throw new Error(`The sample calendar has no event ${key}.`);
  return event;
}

function openByKey(event: SampleEvent): void {
  if (!chipOf(event)) go({ date: dateOf(event.start), view: "WEEK" });
  const chip = chipOf(event);
  if (!chip) throw new Error(`The event ${event.key} has no chip in this view.`);
  const scroller = chip.closest(".sc-scroll");
  if (scroller && !event.allDay) scroller.scrollTop = Math.min(scroller.scrollTop, minuteOfDay(event.start) - 20);
  openBubble(event, chip);
}

/** An event without an id is found by its title. */
function chipOf(event: SampleEvent): Element | undefined {
  const eid = encodeEid(event.id, event.calendarId);
  return [...document.querySelectorAll(`[data-eventchip][data-eventid="${eid}"]`)].find(
    (chip) => eid !== "" || chip.textContent?.includes(event.title),
  );
}

function countErrors(errors: string[]): void {
  const { error } = console;
  console.error = (...words: unknown[]) => {
    errors.push(words.map(String).join(" "));
    error.apply(console, words);
  };
  addEventListener("error", (event) => errors.push(event.message));
  addEventListener("unhandledrejection", (event) => errors.push(String(event.reason)));
}

function countLongTasks(tasks: number[]): void {
  if (!PerformanceObserver.supportedEntryTypes.includes("longtask")) return;
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
    buffered: true,
  });
}
