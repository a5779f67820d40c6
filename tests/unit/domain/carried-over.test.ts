import { describe, expect, it } from "vitest";
import { activeGoals, lastTimeBefore, openItemsIn, promisesFor } from "../../../utils/domain/carried-over";
import type { Conversation } from "../../../utils/domain/conversation";
import { newConversation } from "../../../utils/domain/drafts";
import type { Goal } from "../../../utils/domain/goal";
import { freeSlot, type Note, noteId } from "../../../utils/domain/note";
import type { Commitment } from "../../../utils/domain/promise";
import { makeLine, now } from "./make";

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

describe("promisesFor", () => {
  function promise(id: string, fields: Partial<Commitment> = {}): Commitment {
    return {
      id,
      personId: "robin",
      conversationId: "earlier",
      by: "me",
      support: "support",
      text: id,
      due: null,
      moved: 0,
      state: "open",
      settledOn: null,
      settledIn: null,
      deletedAt: null,
      createdAt: now,
      editedAt: now,
      ...fields,
    };
  }

  it("puts the user's own first, then what is due first, then what was promised first", () => {
    const promises = [
      promise("theirs, no day", { by: "them" }),
      promise("mine, later", { due: "2026-12-20" }),
      promise("mine, sooner", { due: "2026-12-01" }),
      promise("mine, no day, newer", { createdAt: "2026-11-24T10:00:00.000Z" }),
      promise("mine, no day", {}),
      promise("theirs, sooner", { by: "them", due: "2026-11-01" }),
    ];
    expect(idsOf(promisesFor("now", promises))).toEqual([
      "mine, no day",
      "mine, no day, newer",
      "mine, sooner",
      "mine, later",
      "theirs, no day",
      "theirs, sooner",
    ]);
  });

  it("shows what was settled in this conversation, and nothing settled before or deleted", () => {
    const promises = [
      promise("open"),
      promise("kept here", { state: "kept", settledIn: "now", settledOn: "2026-11-24" }),
      promise("dropped here", { state: "dropped", settledIn: "now", settledOn: "2026-11-24" }),
      promise("kept before", { state: "kept", settledIn: "earlier", settledOn: "2026-10-01" }),
      promise("kept outside", { state: "kept", settledOn: "2026-10-01" }),
      promise("deleted", { deletedAt: now }),
    ];
    expect(idsOf(promisesFor("now", promises))).toEqual(["open", "kept here", "dropped here"]);
  });
});

describe("activeGoals", () => {
  function goal(id: string, fields: Partial<Goal> = {}): Goal {
    return {
      id,
      personId: "robin",
      conversationId: null,
      level: "benchmark",
      text: id,
      rhythm: "",
      evidence: "",
      startsOn: null,
      reviewOn: null,
      help: "",
      development: null,
      objectiveId: null,
      noObjectiveOnPurpose: false,
      leadsTo: null,
      leadsToBecause: "",
      leader: "them",
      steps: [],
      beats: [],
      state: "active",
      closedOn: null,
      closedBecause: "",
      history: [],
      deletedAt: null,
      createdAt: now,
      editedAt: now,
      ...fields,
    };
  }

  it("lists what is worked on, benchmarks before the year they add up to", () => {
    const goals = [
      goal("year", { level: "year" }),
      goal("newer", { createdAt: "2026-11-24T10:00:00.000Z" }),
      goal("older"),
      goal("reached", { state: "reached" }),
      goal("deleted", { deletedAt: now }),
    ];
    expect(idsOf(activeGoals(goals))).toEqual(["older", "newer", "year"]);
  });
});

describe("lastTimeBefore", () => {
  function talk(id: string, fields: Partial<Conversation> = {}): Conversation {
    const made = newConversation({ personId: "robin", date: "2026-11-24", state: "held" }, { newId: () => id, now });
    return { ...made, ...fields };
  }

  function note(conversationId: string, texts: string[], fields: Partial<Note> = {}): Note {
    const slot = fields.slot ?? freeSlot;
    return {
      id: noteId(conversationId, slot),
      conversationId,
      personId: "robin",
      slot,
      lines: texts.map((text, index) => makeLine(`${index}`, text)),
      version: 1,
      editedAt: now,
      ...fields,
    };
  }

  const current = talk("now", { state: "planned", startsAt: "2026-11-24T10:00" });

  it("is the newest one before", () => {
    const talks = [
      current,
      talk("older", { date: "2026-11-10" }),
      talk("last", { date: "2026-11-17", kind: "career" }),
      talk("later", { date: "2026-12-01" }),
    ];
    expect(lastTimeBefore(current, talks, [])).toEqual({
      conversationId: "last",
      date: "2026-11-17",
      kind: "career",
      lines: [],
    });
  });

  it("tells two conversations of one day apart", () => {
    const morning = talk("morning", { startsAt: "2026-11-24T08:00" });
    const evening = talk("evening", { startsAt: "2026-11-24T17:00" });
    expect(lastTimeBefore(current, [evening, morning], [])?.conversationId).toBe("morning");
  });

  it("passes over what was skipped, deleted, or planned and never used", () => {
    const talks = [
      talk("skipped", { date: "2026-11-23", state: "skipped" }),
      talk("deleted", { date: "2026-11-22", deletedAt: now }),
      talk("unused", { date: "2026-11-21", state: "planned" }),
      talk("blank", { date: "2026-11-20", state: "planned" }),
      talk("used", { date: "2026-11-19", state: "planned" }),
      talk("held", { date: "2026-11-18" }),
    ];
    const notes = [note("blank", ["", "  "]), note("used", ["a word"])];
    expect(lastTimeBefore(current, talks, notes)?.conversationId).toBe("used");
    expect(lastTimeBefore(current, talks, [])?.conversationId).toBe("held");
    expect(lastTimeBefore(current, [current], [])).toBeNull();
  });

  it("leaves what is still to be ticked to the open items, which it stands among", () => {
    const last = talk("last", { date: "2026-11-17" });
    const skipped = talk("skipped", { date: "2026-11-18", state: "skipped" });
    const lines = [
      makeLine("a", "Send it", { kind: "check" }),
      makeLine("b", "Sent", { kind: "check", done: true }),
      makeLine("c", " ", { kind: "check" }),
      makeLine("d", "Said"),
    ];
    const notes = [note("last", [], { lines }), note("skipped", [], { lines })];
    expect(lastTimeBefore(current, [last], notes)?.lines.map(({ text }) => text)).toEqual(["Sent", "Said"]);
    expect(openItemsIn([skipped, last], notes)).toEqual([
      { conversationId: "last", slot: freeSlot, lineId: "a", text: "Send it" },
    ]);
  });

  it("brings the last lines of the newest note, in reading order, and fills up from the one before", () => {
    const last = talk("last", { date: "2026-11-17" });
    const notes = [
      note("last", ["one", "two", "three"], { slot: "energy" }),
      note("last", ["", "four", " ", "five"], { editedAt: "2026-11-24T10:00:00.000Z" }),
      note("other", ["elsewhere"], { editedAt: "2026-11-24T11:00:00.000Z" }),
    ];
    expect(lastTimeBefore(current, [last], notes)?.lines).toEqual([
      { slot: "free", text: "four" },
      { slot: "free", text: "five" },
      { slot: "energy", text: "three" },
    ]);
  });
});
