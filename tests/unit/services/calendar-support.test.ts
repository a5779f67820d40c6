/** How well the page is understood: structure only, for the session only. */
import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { protocol } from "../../../utils/messaging/protocol";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  options,
  startBackground,
} from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const facts = { "bubble.guests/1": 2, "edit.title": null };

test("the last report is told with the versions, also after a restart of the background", async () => {
  const versions = { version: "1.2.3", browser: "Chrome 150" };
  expect(await background.send(options, "support.get", {})).toEqual({ last: null, ...versions });
  await background.send(contentIn(1), "calendar.support", { state: "healthy", facts: {} });
  await background.send(contentIn(2), "calendar.support", { state: "degraded", facts });
  background = startBackground(machine);
  const view = { last: { state: "degraded", facts, seenAt: machine.now }, ...versions };
  expect(await background.send(guideIn(1), "support.get", {})).toEqual(view);
});

describe("a report", () => {
  const accepts = (facts: unknown) =>
    v.safeParse(protocol["calendar.support"].payload, { state: "degraded", facts }).success;

  test("counts signs by their names", () => {
    expect(accepts(facts)).toBe(true);
  });

  test.each([
    ["an address", { "robin@example.com": 1 }],
    ["a title", { "Robin and me": 1 }],
    ["a time", { "10:00": 1 }],
    ["words", { title: "Robin" }],
    ["a long text", { ["a".repeat(81)]: 1 }],
    ["far too much", Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`a${at}`, 1]))],
  ])("has no place for %s", (_, facts) => {
    expect(accepts(facts)).toBe(false);
  });

  test("comes from the page alone, and asks for chips stay within bounds", () => {
    expect(protocol["calendar.support"].from).toEqual(["content"]);
    expect(protocol["calendar.chips"].from).toEqual(["content"]);
    const ids = (count: number) => ({ eventIds: Array.from({ length: count }, (_, at) => `e${at}`) });
    expect(v.safeParse(protocol["calendar.chips"].payload, ids(2_000)).success).toBe(true);
    expect(v.safeParse(protocol["calendar.chips"].payload, ids(2_001)).success).toBe(false);
  });
});
