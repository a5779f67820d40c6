/** Stages that are changed in a conversation, and guides that the user keeps of their own. */
import { beforeEach, expect, test } from "vitest";
import { guideFile } from "../../../components/options/guides/guide-draft";
import { guideOf } from "../../../utils/coach/guides";
import { moveStage } from "../../../utils/domain/agenda-edit";
import type { Stage } from "../../../utils/domain/guide";
import type { ConversationView } from "../../../utils/domain/views";
import { readGuideFile } from "../../../utils/messaging/guide-file";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  refOf,
  startBackground,
} from "./support/background";

let machine: Machine;
let background: Background;
let view: ConversationView;
const guide = guideIn(1);

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
  view = await openIn(background, oneOnOne(), 1);
});

const stagesOf = ({ conversation }: ConversationView) => [...guideOf(conversation).stages];
const idsOf = (of: ConversationView) => of.conversation.stages.map(({ stageId }) => stageId);
const set = (of: ConversationView, stages: Stage[] | null) =>
  background.send(guide, "agenda.set", { ref: refOf(of), stages });
const own = () => background.send(options, "own-guides.list", {});
const swapped = () => moveStage(stagesOf(view), idsOf(view)[0] ?? "", 1);

test("another order holds for this conversation alone, and is taken back", async () => {
  const before = idsOf(view);
  const moved = await set(view, swapped());
  expect(idsOf(moved)).toEqual([before[1], before[0], ...before.slice(2)]);
  expect(moved.conversation.agenda).toMatchObject({ changed: true, name: "Regular 1-on-1" });
  expect(idsOf(await openIn(background, oneOnOne(nextWeek), 1))).toEqual(before);
  expect((await set(moved, null)).conversation.agenda).toBeNull();
  expect((await set(moved, stagesOf(view))).conversation.agenda).toBeNull();
});

test("changed stages are kept as a guide, which other conversations copy", async () => {
  const moved = await set(view, swapped());
  const kept = await background.send(guide, "agenda.keep", { ref: refOf(moved), name: "Mine" });
  const [mine] = await own();
  expect(mine).toMatchObject({ name: "Mine", kind: "regular" });
  expect(kept.conversation).toMatchObject({ guideId: mine?.id, agenda: { name: "Mine", changed: false } });
  expect(kept.ownGuides).toEqual([{ id: mine?.id, name: "Mine" }]);

  const next = await openIn(background, oneOnOne(nextWeek), 1);
  const guideId = mine?.id ?? "";
  const taken = await background.send(guide, "conversation.change", { ref: refOf(next), change: { guideId } });
  expect(idsOf(taken)).toEqual(idsOf(kept));

  await background.send(options, "own-guide.change", { guideId, change: { name: "Other", kind: "career" } });
  await background.send(options, "own-guide.delete", { guideId, deleted: true });
  expect(await own()).toEqual([]);
  const after = await background.send(guide, "conversation.change", { ref: refOf(taken), change: { minutes: 50 } });
  expect(after.conversation).toMatchObject({ kind: "regular", agenda: { name: "Mine" } });
  expect(idsOf(after)).toEqual(idsOf(kept));
  const third = await openIn(background, oneOnOne({ eventId: "third", seriesId: "third" }), 1);
  const gone = background.send(guide, "conversation.change", { ref: refOf(third), change: { guideId } });
  await expect(gone).rejects.toMatchObject({ code: "not-found" });
  const [binned] = await background.send(options, "bin.list", {});
  expect(binned).toMatchObject({ store: "guides", words: "Other" });
});

test("a guide of the career kind makes a career conversation", async () => {
  const fields = { name: "Ours", kind: "career" as const, purpose: "", stages: stagesOf(view) };
  const { id } = await background.send(options, "own-guide.add", { guide: fields });
  const taken = await background.send(guide, "conversation.change", { ref: refOf(view), change: { guideId: id } });
  expect(taken.conversation).toMatchObject({ kind: "career", guideId: id });
  expect(taken.clock?.state).toBe("booked");
});

test("a guide goes to a colleague as a file and comes back word for word", async () => {
  const fields = { name: "Für die Nacht", kind: "regular" as const, purpose: "Late", stages: stagesOf(view) };
  const { filename, text } = guideFile(fields);
  expect(filename).toBe("trellis-guide-für-die-nacht.json");
  await background.send(options, "own-guide.load", { text });
  expect(await own()).toMatchObject([fields]);
});

test.each([
  ["not-a-guide", "nothing of the kind"],
  ["not-a-guide", "[]"],
  ["not-a-guide", '{"format":"trellis-backup","version":1}'],
  ["not-a-guide", '{"format":"trellis-guide","version":1,"guide":{"name":"x","kind":"regular","purpose":""}}'],
  ["newer-guide", '{"format":"trellis-guide","version":2}'],
])("says %s of a file with %s", (code, text) => {
  expect(() => readGuideFile(text)).toThrow(expect.objectContaining({ code }));
});

test("a file's stages must have a name, whole minutes, and be told from one another; what else it holds is left out", () => {
  const [stage] = stagesOf(view) as [Stage];
  const read = (stages: unknown[], more = {}) => {
    const guide = { name: "x", kind: "regular", purpose: "", stages, ...more };
    return readGuideFile(JSON.stringify({ format: "trellis-guide", version: 1, guide }));
  };
  expect(read([stage], { id: "career", deletedAt: null })).toEqual({
    ...{ name: "x", kind: "regular", purpose: "", stages: [stage] },
  });
  for (const wrong of [
    [],
    [stage, stage],
    [{ ...stage, name: " " }],
    [{ ...stage, minutesAt: { ...stage.minutesAt, 60: 1.5 } }],
    [{ ...stage, minutesAt: { 30: 0, 45: 0, 60: 0, 90: 0 } }],
    [{ ...stage, purpose: "x".repeat(501) }],
  ]) {
    expect(() => read(wrong)).toThrow(expect.objectContaining({ code: "not-a-guide" }));
  }
});
