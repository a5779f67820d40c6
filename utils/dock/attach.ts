/**
 * Connects what the calendar shows with the guide beside it: reports each open event to the background, and shows or
 * hides the frame as the answer says. Facts go out; nothing about people or notes comes in.
 */
import type { CalendarAdapter, OpenEvent } from "../calendar/adapter";
import { request } from "../messaging/client";
import { RequestError } from "../messaging/errors";
import type { PanelState } from "../messaging/messages/calendar";
import type { ToContent } from "../messaging/protocol";
import { onMessage } from "../platform/runtime";
import type { Dock } from "./dock";
import { type Chip, createMarks } from "./marks";
import type { Box } from "./place";
import { dayReporter } from "./report-days";
import { formReporter } from "./report-forms";
import { supportReporter } from "./report-support";

/** How long facts must stand unchanged before an event whose guests cannot be counted is believed. Milliseconds. */
const settleTime = 150;
/** How long after our start Calendar is taken to stand, with everything that tells how well it is known. Milliseconds. */
const startTime = 3_000;

export function attachGuide(
  calendar: CalendarAdapter,
  chips: () => readonly Chip[],
  createDock: (onToggle: () => void) => Dock,
  signal: AbortSignal,
): void {
  const dock = createDock(() => void toggle(!dock.isOpen()));
  const attached = new AbortController();
  const ends = AbortSignal.any([signal, attached.signal]);
  /** What was last reported, to report only what is new. */
  let reported = "";
  /** What was last read, reported or not. Empty: nothing is open. */
  let seen = "";
  let reserved: readonly Box[] = calendar.reserved();
  let panel: PanelState = { open: false, width: 360, side: "right", marked: false, marks: false };
  /** Answers may overtake each other: only that to the newest question counts. */
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let returnTo: Element | null = null;

  const show = (next: PanelState, byUser: boolean) => {
    // On a narrow screen the guide would cover the event, so it never opens by itself there.
    const open = next.open && (byUser || panel.open || !dock.isNarrow());
    panel = { ...next, open };
    const theme = calendar.theme();
    dock.apply({ ...panel, theme });
    marks.show(panel.marks && !ends.aborted, theme);
  };

  const ask = async (question: () => Promise<PanelState>, byUser = false) => {
    asked += 1;
    const mine = asked;
    try {
      const answer = await question();
      if (mine === asked) show(answer, byUser);
    } catch (error) {
      if (isOrphaned(error)) endQuietly();
      // Anything else: the panel stays as it is, and the guide itself says what is wrong.
    }
  };

  const askForMarks = async (eventIds: string[]) => {
    try {
      return (await request("calendar.chips", { eventIds })).marked;
    } catch (error) {
      if (isOrphaned(error)) endQuietly();
      // Anything else: the marks that stand stay, and the next change of the view asks again.
      return null;
    }
  };
  const marks = createMarks({ root: dock.root, chips, ask: askForMarks });

  const endQuietly = () => {
    attached.abort();
    clearTimeout(waiting);
    dock.orphan();
  };

  const toggle = (open: boolean) => {
    // Shown at once: the guide follows with what it should show.
    show({ ...panel, open }, true);
    return ask(() => request("panel.toggle", { open }), true);
  };

  const reportSupport = supportReporter(calendar);
  const noticeForm = formReporter(calendar);
  const days = dayReporter(calendar, ends);
  const report = (open: OpenEvent | null, facts: string) => {
    reported = facts;
    void reportSupport();
    void ask(() =>
      open === null
        ? request("calendar.closed", {})
        : request("calendar.opened", { event: open.event, theme: calendar.theme() }),
    );
  };

  /** A background that sleeps starts before there is anything to read. */
  const wake = () => request("calendar.coming", {}).catch(noMatter);

  /** Measures the page only when something of it is open or has just been: an idle calendar costs nothing. */
  const settle = (open: OpenEvent | null, facts: string) => {
    noticeForm(open?.event ?? null);
    if (open === null) days.lookAgain();
    if (facts !== seen) reserved = calendar.reserved();
    seen = facts;
    const bubble = open?.event.surface === "bubble" ? boxOf(open.element) : null;
    dock.settle({ bubble, event: open && (open.event.eventId ?? open.event.title), reserved });
  };

  const look = () => {
    const open = calendar.read();
    const facts = open === null ? "" : JSON.stringify(open.event);
    days.notice();
    if (open === null && seen === "") return;
    const isNew = facts !== seen;
    settle(open, facts);
    if (!isNew && waiting !== undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    if (facts === reported) return;
    if (open === null || open.complete) {
      report(open, facts);
      return;
    }
    void wake();
    waiting = setTimeout(() => report(open, facts), settleTime);
  };

  /** What was reported was not taken in: says it once more, now. */
  const reportAgain = () => {
    reported = "";
    look();
  };

  const moveFocus = async (where: "guide" | "page" | "toggle"): Promise<{ where: "guide" | "page" }> => {
    const toPage = where === "page" || (where === "toggle" && dock.hasFocus());
    if (toPage) {
      dock.blurGuide();
      focusOn(returnTo);
      return { where: "page" };
    }
    returnTo = document.activeElement;
    if (!dock.isOpen()) await toggle(true);
    // The guide takes the focus itself when the background tells it: focusing the frame from here would be seen by
    // the bubble's focus trap, which pulls it back at once.
    return { where: "guide" };
  };

  onMessage((message) => {
    if (ends.aborted || !isToContent(message)) return null;
    if (message.name === "panel.focus") return moveFocus(message.where);
    if (message.name === "panel.apply") show(message.state, true);
    if (message.name === "marks.changed") marks.askAgain();
    if (message.name === "event.again") reportAgain();
    return Promise.resolve(null);
  });
  const start = setTimeout(() => void reportSupport(), startTime);
  ends.addEventListener("abort", () => {
    clearTimeout(start);
    marks.show(false, "light");
  });
  void ask(() => request("calendar.ready", { theme: calendar.theme() }));
  calendar.watch(look, ends);
  calendar.onPress(() => void wake(), ends);
  const rearrange = () => {
    reserved = calendar.reserved();
    dock.settle({ bubble: null, event: null, reserved });
    const open = calendar.read();
    if (open !== null) settle(open, seen);
  };
  window.addEventListener("resize", rearrange, { passive: true, signal: ends });
}

function isToContent(message: unknown): message is ToContent {
  return typeof message === "object" && message !== null && (message as { to?: unknown }).to === "content";
}

/** What opens is reported all the same, and that says what is wrong. */
function noMatter(): void {}

function isOrphaned(error: unknown): boolean {
  return error instanceof RequestError && error.code === "orphaned";
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Back to where the focus was, or to the calendar's bubble if that element is gone. */
function focusOn(element: Element | null): void {
  const target =
    element?.isConnected && element !== document.body ? element : document.querySelector('[role="dialog"]');
  if (target instanceof HTMLElement) target.focus();
}
