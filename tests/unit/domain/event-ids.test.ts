import { describe, expect, it } from "vitest";
import { branchOf, seriesIdOf } from "../../../utils/domain/event-ids";

describe("an event's id", () => {
  it.each([
    ["abc", "abc", "abc"],
    ["abc_20261124T090000Z", "abc", "abc"],
    ["abc_20261124", "abc", "abc"],
    ["abc_R20260518T030000", "abc", "abc_R20260518T030000"],
    ["abc_R20260518T030000_20261124T090000Z", "abc", "abc_R20260518T030000"],
    ["abc_R20260518_20261124", "abc", "abc_R20260518"],
    ["a_20261124T090000Z_b", "a_20261124T090000Z_b", "a_20261124T090000Z_b"],
  ])("%s is of the series %s and of the branch %s", (eventId, series, branch) => {
    expect(seriesIdOf(eventId)).toBe(series);
    expect(branchOf(eventId)).toBe(branch);
  });
});
