// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OptionsPage } from "../../../../components/options/OptionsPage";
import { field, leave, names, press, show, type, words } from "../screen";
import { background } from "./background";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));

const open = async (hash: string) => {
  location.hash = hash;
  await show(<OptionsPage />);
};

beforeEach(() => {
  vi.resetAllMocks();
});
afterEach(leave);

describe("pasted people", () => {
  const box = "Names and addresses";

  it("are added, and what cannot be read stays in the box", async () => {
    const stored = background([]);
    await open("#people");
    await type(box, "Robin Vale <robin@example.com>\nnope@");
    expect(words()).toContain("Line 2: “nope@” is not a whole address");
    await press("Add");
    expect(stored.people.map(({ name }) => name)).toEqual(["Robin Vale"]);
    expect(stored.people[0]?.clock.everyMonths).toBe(12);
    expect(words()).toContain("1 person added.");
    expect(field(box).value).toBe("nope@");
  });

  it("stay in the box as they are when they could not be added", async () => {
    const stored = background([]);
    await open("#people");
    await type(box, "a@example.com\nb@example.com");
    stored.failing.add("people.add");
    await press("Add 2 people");
    expect(words()).toContain("Your disk is full");
    expect(field(box).value).toBe("a@example.com\nb@example.com");
    stored.failing.clear();
    await press("Try again");
    await press("Undo");
    expect(words()).toContain("Taken back.");
    expect(names("a.person-name")).toEqual([]);
  });

  it("who were erased come back only when the user says so", async () => {
    const stored = background([]);
    stored.erased.add("a@example.com");
    await open("#people");
    await type(box, "a@example.com\nb@example.com");
    await press("Add 2 people");
    expect(words()).toContain("You erased a@example.com. Nobody was added yet.");
    await press("Leave them out");
    expect(stored.people.map(({ name }) => name)).toEqual(["B"]);
  });

  it("have no clock unless they report to the user", async () => {
    const stored = background([]);
    await open("#people");
    await type(box, "kim@example.com");
    await type("They are", "peer");
    await press("Add");
    expect(stored.people[0]).toMatchObject({ kind: "peer", clock: { everyMonths: null } });
  });
});
