import { describe, expect, it } from "vitest";
import { changeFrom, draftOf, problemsIn } from "../../../../components/people/person-draft";
import { personOf, today } from "../options/people";

const robin = personOf("Robin Vale");
const ines = personOf("Ines Okafor");
const draft = draftOf(robin);

describe("changeFrom", () => {
  it("changes nothing for a form that was only looked at, whoever it is about", () => {
    const paused = personOf("Noa", {
      startDate: "2020-02-29",
      clock: {
        everyMonths: 7,
        pause: { reason: "Leave", until: null },
        rough: { answer: "last-year", answeredOn: "2026-01-05" },
      },
    });
    for (const person of [robin, paused]) expect(changeFrom(draftOf(person), person, today)).toEqual({});
  });

  it("sends only what was changed", () => {
    expect(changeFrom({ ...draft, role: " Designer " }, robin, today)).toEqual({ role: "Designer" });
  });

  it("takes addresses in lower case, each once, in their order", () => {
    const emails = "New@Example.com\n\nrobin.vale@example.com\nnew@example.com ";
    expect(changeFrom({ ...draft, emails }, robin, today)).toEqual({
      emails: ["new@example.com", "robin.vale@example.com"],
    });
  });

  it("writes the clock as it was chosen", () => {
    expect(changeFrom({ ...draft, every: "none" }, robin, today).clock?.everyMonths).toBeNull();
    expect(changeFrom({ ...draft, every: "own", ownMonths: "9" }, robin, today).clock?.everyMonths).toBe(9);
    const paused = changeFrom({ ...draft, paused: true, pauseReason: "Leave", pauseUntil: "2027-03-01" }, robin, today);
    expect(paused.clock?.pause).toEqual({ reason: "Leave", until: "2027-03-01" });
  });

  it("dates a rough answer by the day it was given, and leaves an older one its day", () => {
    expect(changeFrom({ ...draft, rough: "longer" }, robin, today).clock?.rough).toEqual({
      answer: "longer",
      answeredOn: today,
    });
    const clock = { ...robin.clock, rough: { answer: "longer" as const, answeredOn: "2026-01-05" } };
    const answered = personOf("Robin Vale", { clock });
    expect(changeFrom({ ...draftOf(answered), every: "6" }, answered, today).clock).toEqual({
      ...clock,
      everyMonths: 6,
    });
  });
});

describe("problemsIn", () => {
  const problems = (change: Partial<typeof draft>) => problemsIn({ ...draft, ...change }, robin, [robin, ines]);

  it("finds none in a person as stored", () => {
    expect(problems({})).toEqual({});
  });

  it("names each line of the addresses that cannot stay, and whose it is", () => {
    expect(problems({ emails: "robin.vale@example.com\nnope\nINES.okafor@example.com" }).emails).toBe(
      "Line 2: “nope” is not a whole address, such as robin@example.com.\n" +
        "Line 3: ines.okafor@example.com belongs to Ines Okafor.",
    );
  });

  it("wants a name, and months that are a whole number", () => {
    expect(problems({ name: "  " }).name).toBeTruthy();
    for (const ownMonths of ["", "0", "1.5", "61", "x"]) {
      expect(problems({ every: "own", ownMonths }).ownMonths).toBeTruthy();
      expect(problems({ every: "12", ownMonths }).ownMonths).toBeUndefined();
    }
    for (const ownMonths of ["1", "60"]) expect(problems({ every: "own", ownMonths })).toEqual({});
  });
});
