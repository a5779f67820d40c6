import { expect, it } from "vitest";
import { toAsciiDigits } from "../../../utils/calendar/google/intl";

it("turns digits of any script into ASCII", () => {
  expect(toAsciiDigits("١٢ ३४ ５６ 78")).toBe("12 34 56 78");
});
