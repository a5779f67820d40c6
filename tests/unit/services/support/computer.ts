/** A computer with Trellis on it, as tests of backups need it: something is written, everything can be read. */
import { readStores } from "../../../../utils/storage/stores";
import {
  guideIn,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  refOf,
  settled,
  startBackground,
} from "./background";
import { addGoal, addPromise, lineWith } from "./fields";

const guide = guideIn(1);

/** Nothing is on it yet. What was on another one is out of reach from now on. */
export function newComputer() {
  const machine = newMachine();
  const background = startBackground(machine);
  background.connect(guide);

  /** Writes a line into the free note of an event's conversation. */
  async function write(text: string, id = "line", event = oneOnOne()) {
    const view = await openIn(background, event);
    const note = view.notes.find(({ slot }) => slot === "free");
    const lines = [...(note?.lines ?? []).filter((line) => line.id !== id), { ...lineWith(text), id }];
    const saved = { ref: refOf(view), slot: "free", lines, baseVersion: note?.version ?? 0 };
    await background.send(guide, "note.save", saved);
    return openIn(background, event);
  }

  /** Writes a little of everything. */
  async function fill(): Promise<void> {
    await write("First words");
    await addPromise(background, await openIn(background));
    await addGoal(background, await openIn(background), { text: "Lead the demo" });
    const ref = refOf(await openIn(background));
    await background.send(guide, "energiser.add", { ref, text: "The launch" });
    await background.send(guide, "direction.set", { ref, text: "Design", none: false });
    await background.send(options, "objective.add", { objective: { level: "team", text: "Fewer bugs", period: "Q1" } });
    await write("Next week", "next", oneOnOne(nextWeek));
    await background.send(guide, "event.correct", { choice: { kind: "ignore-series" }, windowId: null });
    await settled(machine);
  }

  return { machine, background, write, fill, everything: () => machine.database.read(readStores) };
}

export type Computer = ReturnType<typeof newComputer>;
