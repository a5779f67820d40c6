import { expect, test } from "vitest";
import { addDays } from "../../../utils/domain/dates";
import { namesToRemove, rollingName } from "../../../utils/domain/rolling-backup";

const nameOf = (day: string, tag = "abc") => rollingName(tag, day, "json.gz");

test("after a year of days the last seven are there, and one for each month", () => {
  let names: string[] = [];
  for (let at = 0; at < 365; at++) {
    names.push(nameOf(addDays("2026-01-01", at)));
    const gone = new Set(namesToRemove(names, "abc"));
    names = names.filter((name) => !gone.has(name));
  }
  const days = names.map((name) => name.slice(-18, -8));
  expect(days.slice(-7)).toEqual(Array.from({ length: 7 }, (_, at) => addDays("2026-12-25", at)));
  expect(days.slice(0, -7)).toEqual(
    ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30"].map(
      (day) => `2026-${day}`,
    ),
  );
});

test("the last seven stay however long ago they were, sealed or not", () => {
  const names = Array.from({ length: 9 }, (_, at) =>
    rollingName("abc", `2024-03-0${at + 1}`, at % 2 ? "trellis" : "json.gz"),
  );
  expect(namesToRemove(names, "abc")).toEqual([names[1], names[0]]);
});

test("leaves alone what another browser, or the user, put there", () => {
  const others = [
    "trellis-backup-2026-01-01.json.gz",
    "notes.txt",
    `${nameOf("2026-01-01")}.bak`,
    "trellis-backup-auto-abc-x.json.gz",
  ];
  const names = [...others, ...Array.from({ length: 20 }, (_, at) => nameOf(addDays("2026-01-01", at), "xyz"))];
  expect(namesToRemove(names, "abc")).toEqual([]);
});
