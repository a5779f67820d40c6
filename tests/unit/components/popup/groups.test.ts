import { describe, expect, it } from "vitest";
import { groupRows, isQuiet, searchRows } from "../../../../components/popup/groups";
import { rowOf } from "./rows";

const rows = [
  rowOf("Robin Vale", "overdue"),
  rowOf("Inès Okafor", "overdue", { role: "Product designer" }),
  rowOf("Teo Brandt", "due-soon"),
  rowOf("Sam Aoki", "booked"),
  rowOf("Ada Lind", "fine"),
  rowOf("Noa Weiss", "paused"),
];

describe("groupRows", () => {
  it("names only groups that have people, what needs doing first", () => {
    expect(groupRows(rows).map(({ title }) => title)).toEqual(["Overdue", "Due soon", "Booked", "On track", "Paused"]);
    expect(groupRows([])).toEqual([]);
  });

  it("keeps the order of the rows and loses nobody", () => {
    expect(groupRows(rows).flatMap((group) => group.rows)).toEqual(rows);
  });

  it("folds away only those about whom there is nothing to do", () => {
    expect(
      groupRows(rows)
        .filter(isQuiet)
        .map(({ state }) => state),
    ).toEqual(["fine", "paused"]);
  });
});

describe("searchRows", () => {
  const found = (search: string) => searchRows(rows, search).map(({ person }) => person.name);

  it("finds by name, address and role, whatever the case and accents", () => {
    expect(found("ines")).toEqual(["Inès Okafor"]);
    expect(found("INÈS")).toEqual(["Inès Okafor"]);
    expect(found("sam.aoki@")).toEqual(["Sam Aoki"]);
    expect(found("designer")).toEqual(["Inès Okafor"]);
  });

  it("wants every word, in any order", () => {
    expect(found("vale rob")).toEqual(["Robin Vale"]);
    expect(found("vale okafor")).toEqual([]);
  });

  it("finds everybody for nothing", () => {
    expect(found("  ")).toHaveLength(rows.length);
  });
});
