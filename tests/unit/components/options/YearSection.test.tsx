// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { YearSection } from "../../../../components/options/year/YearSection";
import type { ClockRow } from "../../../../utils/domain/views";
import { request } from "../../../../utils/messaging/client";
import { RequestError } from "../../../../utils/messaging/errors";
import { rowOf, viewOf } from "../popup/rows";
import { control, leave, names, press, show, words } from "../screen";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));

const due = (name: string, dueOn: string, plannedFor: string | null = null) => {
  const row = rowOf(name, "fine");
  return { ...row, clock: { ...row.clock, dueOn, plannedFor } };
};
const answers = (rows: ClockRow[]) =>
  vi
    .mocked(request)
    .mockImplementation((async (name: string) => (name === "popup.view" ? viewOf(rows) : null)) as never);

beforeEach(() => void vi.resetAllMocks());
afterEach(leave);

describe("the year of the team", () => {
  const crowded = [due("Robin Vale", "2027-03-10"), due("Ines Okafor", "2027-03-11"), due("Teo Brandt", "2027-03-12")];

  it("shows each month with its people, and says where there are too many", async () => {
    answers([...crowded, rowOf("Sam Aoki", "booked")]);
    await show(<YearSection shown />);
    expect(document.querySelectorAll(".year-month")).toHaveLength(13);
    expect(words()).toContain("Robin Vale, due, 10 March 2027");
    expect(words()).toContain("Sam Aoki, booked, 3 December");
    expect(words()).toContain("3 conversations, more than 2");
  });

  it("proposes to spread them, one by one: a day to set aside, or the calendar's form", async () => {
    answers(crowded);
    await show(<YearSection shown />);
    expect(words()).toContain("Fri 12 February 2027 instead of March");
    const link = control("Schedule with Teo Brandt") as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get("dates")).toBe("20270212T100000/20270212T110000");
    await press("Plan for February: Teo Brandt");
    expect(request).toHaveBeenCalledWith("clock.plan", { personId: "teo.brandt", on: "2027-02-12" });
  });

  it("proposes nothing where the load is fair, and lets a day go that was set aside", async () => {
    answers([due("Robin Vale", "2027-03-10", "2027-01-20")]);
    await show(<YearSection shown />);
    expect(names("h2")).toEqual(["Month by month"]);
    await press("Do not plan Robin Vale any more");
    expect(request).toHaveBeenCalledWith("clock.plan", { personId: "robin.vale", on: null });
  });

  it("says how to begin, and what to do about a closed database", async () => {
    answers([]);
    await show(<YearSection shown />);
    expect((control("Add people") as HTMLAnchorElement).getAttribute("href")).toBe("#people");
    vi.mocked(request).mockRejectedValue(new RequestError("storage-closed"));
    await show(<YearSection shown />);
    expect(words()).toContain("Restart your browser");
  });
});
