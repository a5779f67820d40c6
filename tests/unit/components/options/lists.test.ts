import { describe, expect, it } from "vitest";
import { backupWords, sizeWords } from "../../../../components/options/data/words";
import { linesOf } from "../../../../components/options/objectives/lines";
import { readRoute } from "../../../../components/options/page/route";
import { addressesIn } from "../../../../components/people/addresses";

it("reads pasted objectives without bullets, numbers, empty lines and doubles", () => {
  expect(linesOf("- Ship it\r\n\n * Ship it \n2) Halve the rollbacks\n10. 3 days\n2027 is the year")).toEqual([
    "Ship it",
    "Halve the rollbacks",
    "3 days",
    "2027 is the year",
  ]);
  expect(linesOf("x".repeat(3000))[0]).toHaveLength(2000);
});

it("reads the user's addresses, and names the lines that are none", () => {
  expect(addressesIn(" Me@Example.com \n\nme@example.com\nother@example.com")).toEqual({
    emails: ["me@example.com", "other@example.com"],
    problems: [],
  });
  expect(addressesIn("me@example.com\nme").problems).toEqual([
    "Line 2: “me” is not a whole address, such as robin@example.com.",
  ]);
});

describe("readRoute", () => {
  it("knows the parts of the page and what stands behind them", () => {
    expect(readRoute("#people")).toEqual({ section: "people", detail: "" });
    expect(readRoute("#people/some-id")).toEqual({ section: "people", detail: "some-id" });
    expect(readRoute("#welcome/growth")).toEqual({ section: "welcome", detail: "growth" });
  });

  it("knows nothing else", () => {
    for (const hash of ["", "#", "#peopl", "#toString", "#/people"]) {
      expect(readRoute(hash)).toBeNull();
    }
  });
});

it("tells sizes and days of backups in words", () => {
  expect(sizeWords(107_000)).toBe("107 kB");
  expect(sizeWords(1_843_200)).toBe("1.8 MB");
  expect(backupWords(null, "2026-11-22")).toBe("never");
  expect(backupWords("2026-10-19T12:00:00Z", "2026-11-22")).toBe("4 weeks ago, 19 October");
  expect(backupWords("2026-11-22T12:00:00Z", "2026-11-22")).toBe("today");
});
