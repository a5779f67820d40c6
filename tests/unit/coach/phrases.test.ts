import { describe, expect, it } from "vitest";
import { findAll, findAt, finder, wordsOf } from "../../../utils/coach/phrases";

const classes = { number: "two,three", unit: "week,month" };

function found(list: string, text: string): string[] {
  return findAll(wordsOf(text, "en"), finder(list, classes)).map(({ words }) => words);
}

describe("phrases", () => {
  it("match whole words in any case and give them back as written", () => {
    expect(found("improve", "Improve my improvements")).toEqual(["Improve"]);
    expect(found("look into", "Look  into taxes")).toEqual(["Look  into"]);
  });

  it("know stems, alternatives, numbers, any word, other lists and terms that may be missing", () => {
    expect(found("certif*", "a certificate, certified")).toEqual(["certificate", "certified"]);
    expect(found("every|each <unit>", "each week and every month")).toEqual(["each week", "every month"]);
    expect(found("# times", "two times, 12 times, many times")).toEqual(["two times", "12 times"]);
    expect(found("every _", "every sprint")).toEqual(["every sprint"]);
    expect(found("every [other] week", "every week, every other week")).toEqual(["every week", "every other week"]);
  });

  it("bridge at most four words", () => {
    expect(found("keep ... under", "keep the count under ten")).toEqual(["keep the count under"]);
    expect(found("keep ... under", "keep one two three four five under")).toEqual([]);
  });

  it("know the start of a clause, a pause and the end", () => {
    expect(found("^ when", "when it slips, when, say when")).toEqual(["when", "when"]);
    expect(found("weekly ¦|$", "weekly plan, weekly, a weekly")).toEqual(["weekly", "weekly"]);
  });

  it("find at one position only", () => {
    const text = wordsOf("plan the plan", "en");
    expect(findAt(text, finder("plan", classes), 1)?.words).toBe("plan");
    expect(findAt(text, finder("the", classes), 1)).toBeUndefined();
  });

  it("find nothing for an empty list, and treat special characters as text", () => {
    expect(found("", "anything")).toEqual([]);
    expect(found("c++", "c++ and c")).toEqual([]);
  });

  it("read typographic apostrophes as plain ones", () => {
    expect(found("i'd", "I’d say")).toEqual(["I'd"]);
  });
});
