/** The event bubble: opens beside a chip, fills in steps, and shows the next event in the same nodes. */
import { encodeEid } from "../eid";
import type { SampleEvent, SampleRsvp } from "../events";
import { bubbleContent, type Progress } from "./bubble-content";
import { createDialog, type Dialog } from "./dialog";
import { goToForm } from "./router";
import { eventByKey, page, put, remove } from "./state";
import { toast } from "./toast";

let dialog: Dialog | null = null;
let shown: { key: string; progress: Progress } | null = null;
let timers: ReturnType<typeof setTimeout>[] = [];
/** Events that the page has in full: they open at once the next time. */
const loaded = new Set<string>();

/** Opens the bubble beside the chip's day column, or beside what else stands for it. */
export function openBubble(event: SampleEvent, chip: Element): void {
  dialog ??= createDialog("rAECCd", stopTimers);
  stopTimers();
  const full = loaded.has(event.key);
  shown = { key: event.key, progress: { guests: full ? event.guests.length : null, meeting: full, allGuests: false } };
  draw();
  dialog.open(chip.closest("[role=gridcell]") ?? chip);
  if (!full) fillInSteps(event);
}

function fillInSteps(event: SampleEvent): void {
  const { guestsDelayMs, guestBatches, batchDelayMs, meetDelayMs } = page.steps;
  const batches = Math.max(Math.min(guestBatches, event.guests.length), 1);
  for (let batch = 1; batch <= batches; batch += 1) {
    const guests = Math.ceil((event.guests.length * batch) / batches);
    later(guestsDelayMs + (batch - 1) * batchDelayMs, { guests });
  }
  later(Math.max(meetDelayMs, guestsDelayMs + (batches - 1) * batchDelayMs), { meeting: true });
}

function later(delay: number, change: Partial<Progress>): void {
  timers.push(setTimeout(() => advance(change), delay));
}

function advance(change: Partial<Progress>): void {
  if (!shown) return;
  shown.progress = { ...shown.progress, ...change };
  if (shown.progress.meeting) loaded.add(shown.key);
  draw();
}

function draw(): void {
  const event = shown && eventByKey(shown.key);
  if (!shown || !event) return;
  dialog?.show(
    bubbleContent(event, shown.progress, {
      close: closeBubble,
      edit: () => goToForm(encodeEid(event.id, event.calendarId)),
      remove: deleteShownEvent,
      answer: (answer) => put(withMyAnswer(event, answer)),
      showAllGuests: () => advance({ allGuests: true }),
    }),
  );
}

function withMyAnswer(event: SampleEvent, answer: SampleRsvp): SampleEvent {
  const guests = event.guests.map((guest) => (guest.email === page.me.email ? { ...guest, answer } : guest));
  return { ...event, guests };
}

/** Draws the open bubble again, as an add-on's card or a changed event makes Google do. */
export function rerenderBubble(): void {
  if (dialog?.isOpen()) draw();
}

export function closeBubble(): void {
  dialog?.close();
}

/** The event whose bubble is open. */
export function shownEvent(): SampleEvent | undefined {
  return dialog?.isOpen() && shown ? eventByKey(shown.key) : undefined;
}

export function deleteShownEvent(): boolean {
  const event = shownEvent();
  if (!event) return false;
  closeBubble();
  remove(event);
  toast("Event deleted");
  return true;
}

function stopTimers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}
