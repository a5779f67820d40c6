/** What comes back from last time and can be ticked there, and a conversation that takes place on another day. */
import { beforeEach, expect, test } from "vitest";
import type { ConversationView } from "../../../utils/domain/views";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  refOf,
  startBackground,
  withGuest,
} from "./support/background";
import { addGoal, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
});

const save = (view: ConversationView, lines: object[], baseVersion = 0) =>
  background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines: lines as never, baseVersion });

test("brings what nobody ticked to the next conversation, and ticks it where it stands", async () => {
  const first = await openIn(background);
  await save(first, [{ ...lineWith("Send the notes"), kind: "check" }, lineWith("Said")]);
  const next = await openIn(background, oneOnOne(nextWeek));
  expect(next.openItems.map(({ text }) => text)).toEqual(["Send the notes"]);
  expect(next.lastTime?.lines.map(({ text }) => text)).toEqual(["Said"]);
  const [{ text: _text, ...item } = { text: "", conversationId: "", slot: "", lineId: "" }] = next.openItems;
  const tick = (done: boolean, of = next) => background.send(guide, "item.tick", { ref: refOf(of), item, done });
  const ticked = await tick(true);
  expect(ticked.openItems).toEqual([]);
  expect((await tick(false, ticked)).openItems).toHaveLength(1);
  // A panel that still holds the note as it was is told so.
  const stale = await save(await openIn(background), [lineWith("Typed meanwhile")], 1);
  expect(stale).toMatchObject({ status: "conflict", note: { version: 3 } });
  const other = await openIn(background, oneOnOne({ eventId: "kim", ...withGuest("kim@example.com", "Kim") }));
  await expect(tick(true, other)).rejects.toMatchObject({ code: "not-found" });
});

test("moves a conversation with all that is in it, and never to a day that is over", async () => {
  const view = await openIn(background);
  await save(view, [lineWith("Prepared")]);
  const stored = await openIn(background);
  const move = (on: string) => background.send(guide, "conversation.move", { ref: refOf(stored), on });
  await expect(move("2026-11-23")).rejects.toMatchObject({ code: "invalid" });
  const moved = await move("2026-11-27");
  expect(moved.conversation).toMatchObject({ date: "2026-11-27", startsAt: "2026-11-27T10:00", state: "planned" });
  expect(moved.notes[0]?.lines[0]?.text).toBe("Prepared");
  await background.send(guide, "conversation.skip", { ref: refOf(moved) });
  await expect(move("2026-11-28")).rejects.toMatchObject({ code: "invalid" });
});

test("names the next conversation once it was seen, and where to schedule the next career one", async () => {
  const first = await openIn(background);
  await save(first, [lineWith("a")]);
  await save(await openIn(background, oneOnOne(nextWeek)), [lineWith("b")]);
  const view = await openIn(background);
  expect(view.next).toMatchObject({ date: "2026-12-01", startsAt: "2026-12-01T10:00" });
  await background.send(guide, "conversation.change", { ref: refOf(view), change: { kind: "career" } });
  const hold = { ref: refOf(view), on: "2026-11-24", noPromiseOnPurpose: true };
  const held = await background.send(guide, "conversation.hold", hold);
  // Two weeks before a year from now, on a weekday, at the usual hour.
  expect(held.scheduleUrl).toContain("dates=20271110T100000/");
});

test("knows which ways to grow were ever talked about, and refuses a goal that ends before it begins", async () => {
  const view = await openIn(background);
  const added = await addGoal(background, view, { development: "shadowing" });
  const goalId = added.goals[0]?.id ?? "";
  const ref = refOf(added);
  const closed = await background.send(guide, "goal.close", { ref, goalId, state: "dropped", because: "Too soon" });
  expect(closed.goals).toEqual([]);
  expect(closed.grownBy).toEqual(["shadowing"]);
  const backwards = { startsOn: "2026-12-01", reviewOn: "2026-11-30" };
  await expect(addGoal(background, closed, backwards)).rejects.toMatchObject({ code: "invalid" });
});
