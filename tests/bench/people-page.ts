/** The options page's list of people, for somebody who keeps many. */
import type { TestBrowser } from "../browser/support/test-browser";
import { withManyYears } from "./many-years";
import { type Row, repeat } from "./row";
import { addressOf, openToPeople } from "./time-first-people";

const many = { people: 500, conversations: 5_000, withRobin: 100 };
const runs = 9;

export const peoplePageRows: readonly Row[] = [
  {
    name: "people page to painted, 500 people",
    limit: 400,
    unit: "ms",
    measure: () => withManyYears(many, peoplePage),
  },
];

async function peoplePage(browser: TestBrowser): Promise<number[]> {
  const { driver, address } = await addressOf(browser, "options.html#people");
  return repeat(runs, () => openToPeople(driver, address, "li.person"));
}
