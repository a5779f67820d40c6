import { describe, expect, it } from "vitest";
import { type Corrections, judge, type SomeoneElse } from "../../../utils/domain/correction";
import type { OneOnOne } from "../../../utils/domain/one-on-one";
import { makeGuest, now } from "./make";

const other = makeGuest("Robin@example.com", { name: "Robin Vale" });
const found: OneOnOne = { other, me: "me@example.com" };
const group: OneOnOne = { reason: "group" };

function saying(event: Corrections["event"]["said"], series: Corrections["series"]["said"] = []): Corrections {
  return { event: { id: "event e", said: event }, series: { id: "series s", said: series } };
}

function itIs(personId: string, email: string | null = "robin@example.com"): SomeoneElse {
  return { said: "someone-else", email, personId, from: null, movedIds: [], addedAddress: false, at: now };
}

describe("judge", () => {
  it("leaves what was found when nothing was said", () => {
    expect(judge(found, saying([]))).toEqual({ is: "one-on-one", ...found, personId: null });
    expect(judge(group, saying([]))).toEqual({ is: "none", reason: "group" });
  });

  it("takes the last word about the event, before any about the series", () => {
    const corrections = saying([{ said: "attached", personId: "kim" }, { said: "not-one-on-one" }], [itIs("lea")]);
    expect(judge(found, corrections)).toEqual({ is: "none", reason: "corrected" });
    expect(judge(found, saying([{ said: "attached", personId: "kim" }], [{ said: "ignored", hid: null }]))).toEqual({
      is: "attached",
      personId: "kim",
      corrected: false,
    });
    expect(judge(group, saying([{ said: "attached", personId: "kim" }, itIs("lea", null)]))).toEqual({
      is: "attached",
      personId: "lea",
      corrected: true,
    });
  });

  it("leaves an ignored series alone, whatever it is", () => {
    expect(judge(found, saying([], [{ said: "ignored", hid: null }]))).toEqual({ is: "none", reason: "ignored" });
    expect(judge(group, saying([], [{ said: "ignored", hid: null }]))).toEqual({ is: "none", reason: "ignored" });
  });

  it("names the person of a series for one address, in any spelling", () => {
    expect(judge(found, saying([], [itIs("kim")]))).toEqual({ is: "one-on-one", ...found, personId: "kim" });
    const another: OneOnOne = { other: makeGuest("teo@example.com"), me: "me@example.com" };
    expect(judge(another, saying([], [itIs("kim")]))).toEqual({ is: "one-on-one", ...another, personId: null });
    expect(judge(another, saying([], [itIs("teo", "teo@example.com"), itIs("kim")]))).toMatchObject({
      personId: "teo",
    });
  });

  it("never makes a 1-on-1 of a group by what was said of the series", () => {
    expect(judge(group, saying([], [itIs("kim")]))).toEqual({ is: "none", reason: "group" });
  });
});
