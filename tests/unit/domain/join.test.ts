/** Two conversations made one and parted again: whatever is in them, nothing is lost and nothing doubled. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conversation } from "../../../utils/domain/conversation";
import { newConversation } from "../../../utils/domain/drafts";
import { joinFields, separateFields } from "../../../utils/domain/join";
import { joinNotes, separateNotes } from "../../../utils/domain/join-notes";
import { type Note, noteId } from "../../../utils/domain/note";
import { makeLine, now } from "./make";

const ids = ["a", "b", "c", "d"];
const later = "2026-11-25T09:00:00.000Z";

function conversationOf(id: string): fc.Arbitrary<Conversation> {
  const stage = fc.record({ stageId: fc.constantFrom(...ids), done: fc.boolean(), skipped: fc.boolean() });
  const question = fc.record({
    questionId: fc.constantFrom(...ids),
    text: fc.constant("What?"),
    why: fc.constant(""),
    state: fc.constantFrom("offered" as const, "asked" as const),
    pinned: fc.boolean(),
  });
  const fields = fc.record({
    kind: fc.constantFrom("career" as const, "regular" as const),
    stages: fc.uniqueArray(stage, { selector: ({ stageId }) => stageId, maxLength: 4 }),
    questions: fc.uniqueArray(question, { selector: ({ questionId }) => questionId, maxLength: 4 }),
    passedQuestionIds: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
  });
  const event = { eventId: `event of ${id}`, seriesId: `event of ${id}`, minutes: 30, seenAt: now };
  return fields.map((each) => ({
    ...newConversation({ personId: "robin", date: "2026-11-24", events: [event] }, { newId: () => id, now }),
    ...each,
    guideId: each.kind,
  }));
}

function notesOf(conversationId: string): fc.Arbitrary<Note[]> {
  const slot = fc.constantFrom("free", "topics", "frame");
  const note = fc.record({ slot, length: fc.nat(3), version: fc.integer({ min: 1, max: 5 }) });
  return fc.uniqueArray(note, { selector: (each) => each.slot, maxLength: 3 }).map((notes) =>
    notes.map(({ slot, length, version }) => ({
      ...{ id: noteId(conversationId, slot), conversationId, personId: "robin", slot, version, editedAt: now },
      lines: Array.from({ length }, (_, at) => makeLine(`${conversationId} ${slot} ${at}`, `${slot} ${at}`)),
    })),
  );
}

const both = fc.tuple(conversationOf("mine"), conversationOf("other"));

describe("the fields of two conversations", () => {
  it("come together: both events, all that is ticked and asked, and the career talk if one of them was", () => {
    fc.assert(
      fc.property(both, ([before, other]) => {
        const joined = joinFields(before, other);
        expect(joined.events.map(({ eventId }) => eventId)).toEqual(["event of other", "event of mine"]);
        expect(joined.kind === "career").toBe(before.kind === "career" || other.kind === "career");
        expect(asked(joined)).toEqual([...new Set([...asked(before), ...asked(other)])].sort());
        expect(done(joined)).toEqual([...new Set([...done(before), ...done(other)])].sort());
        const questionIds = joined.questions.map(({ questionId }) => questionId);
        expect(new Set(questionIds).size).toBe(questionIds.length);
        expect(joined).toMatchObject({ id: "mine", date: before.date, minutes: before.minutes });
      }),
    );
  });

  it("part into exactly what they were", () => {
    fc.assert(
      fc.property(both, ([before, other]) => {
        const parted = separateFields(joinFields(before, other), { before, other });
        expect(parted).toEqual({ conversation: before, other });
      }),
    );
  });

  it("keep what was asked and ticked since where it was done, once", () => {
    fc.assert(
      fc.property(both, fc.constantFrom(...ids), ([before, other], id) => {
        const joined = joinFields(before, other);
        const changed: Conversation = {
          ...joined,
          questions: joined.questions.map((each) => (each.questionId === id ? { ...each, state: "asked" } : each)),
          stages: joined.stages.map((each) => (each.stageId === id ? { ...each, done: true } : each)),
        };
        const { conversation, other: parted } = separateFields(changed, { before, other });
        const askedNow = [...new Set([...asked(conversation), ...asked(parted)])].sort();
        expect(askedNow).toEqual(asked(changed));
        expect(new Set([...done(conversation), ...done(parted)])).toEqual(new Set(done(changed)));
      }),
    );
  });

  it("leave the day to the event that moved since", () => {
    const [before, other] = fc.sample(both, { numRuns: 1, seed: 7 })[0] as [Conversation, Conversation];
    const joined = joinFields(before, other);
    const [link] = joined.events;
    if (!link) throw new Error("no event");
    const seen = { ...link, seenAt: later };
    const moved = {
      ...joined,
      date: "2026-12-01",
      startsAt: "2026-12-01T09:00",
      events: [...joined.events.slice(1), seen],
    };
    const parted = separateFields(moved, { before, other });
    expect(parted.conversation).toMatchObject({ date: "2026-11-24", startsAt: null });
    expect(parted.other).toMatchObject({ date: "2026-12-01", startsAt: "2026-12-01T09:00", events: [seen] });
  });

  function asked({ questions }: Conversation): string[] {
    const found = questions.filter(({ state }) => state === "asked");
    return found.map(({ questionId }) => questionId).sort();
  }

  function done({ stages }: Conversation): string[] {
    const found = stages.filter((stage) => stage.done);
    return found.map(({ stageId }) => stageId).sort();
  }
});

describe("the notes of two conversations", () => {
  const owner = { conversationId: "mine", personId: "robin" };
  const other = { conversationId: "other", personId: "robin" };
  const homes = fc.constantFrom<(slot: string) => string>(
    (slot) => slot,
    (slot) => (slot === "topics" ? "free" : slot),
  );
  const bothNotes = fc.tuple(notesOf("mine"), notesOf("other"), homes);
  const put = (notes: readonly Note[], changed: readonly Note[]) => [
    ...new Map([...notes, ...changed].map((note) => [note.id, note])).values(),
  ];
  const textsOf = (notes: readonly Note[]) => notes.flatMap(({ lines }) => lines.map(({ id }) => id)).sort();

  it("hold every line once, where it is shown, under a version nobody has", () => {
    fc.assert(
      fc.property(bothNotes, ([mine, others, homeOf]) => {
        const { notes } = joinNotes(mine, others, owner, homeOf, later);
        const joined = put(mine, notes);
        expect(textsOf(joined)).toEqual(textsOf([...mine, ...others]));
        for (const note of joined) {
          expect(note.conversationId).toBe("mine");
          if (note.lines.length > 0) expect(homeOf(note.slot)).toBe(note.slot);
        }
        for (const note of notes) {
          const older = [...mine, ...others].map(({ version }) => version);
          expect(note.version).toBeGreaterThan(Math.max(0, ...older));
        }
      }),
    );
  });

  it("go back line by line to where they were", () => {
    fc.assert(
      fc.property(bothNotes, ([mine, others, homeOf]) => {
        const { notes, lines } = joinNotes(mine, others, owner, homeOf, later);
        const joined = put(mine, notes);
        const parted = put(joined, separateNotes(joined, lines, owner, other));
        for (const before of [...mine, ...others]) {
          const after = parted.find(({ id }) => id === before.id);
          expect(after?.lines ?? []).toEqual(before.lines);
          expect(after?.personId ?? "robin").toBe("robin");
        }
        expect(textsOf(parted)).toEqual(textsOf([...mine, ...others]));
      }),
    );
  });

  it("keep what was written since, and leave out what was deleted since", () => {
    fc.assert(
      fc.property(bothNotes, fc.nat(5), ([mine, others, homeOf], at) => {
        const { notes, lines } = joinNotes(mine, others, owner, homeOf, later);
        const joined = put(mine, notes).map((note) => ({
          ...note,
          lines: [...note.lines.toSpliced(at, 1), makeLine(`new in ${note.slot}`, "new")],
        }));
        const parted = put(joined, separateNotes(joined, lines, owner, other));
        expect(textsOf(parted)).toEqual(textsOf(joined));
        const fresh = parted.flatMap((note) => note.lines.map((line) => ({ note, line })));
        for (const { note, line } of fresh) {
          if (line.text === "new") expect(note.id).toBe(noteId("mine", line.id.replace("new in ", "")));
          else expect(note.conversationId).toBe(line.id.split(" ")[0]);
        }
      }),
    );
  });

  it("never give two lines one id", () => {
    const line = makeLine("same", "One");
    const note = (conversationId: string, text: string): Note => ({
      ...{ id: noteId(conversationId, "free"), conversationId, personId: "robin", slot: "free" },
      ...{ lines: [{ ...line, text }], version: 1, editedAt: now },
    });
    const { notes, lines } = joinNotes([note("mine", "Mine")], [note("other", "Theirs")], owner, (slot) => slot, later);
    expect(notes[0]?.lines.map(({ id, text }) => [id, text])).toEqual([
      ["same+", "Theirs"],
      ["same", "Mine"],
    ]);
    const parted = separateNotes(notes, lines, owner, other);
    expect(parted.map((each) => [each.conversationId, each.lines.map(({ text }) => text)])).toEqual([
      ["mine", ["Mine"]],
      ["other", ["Theirs"]],
    ]);
  });
});
