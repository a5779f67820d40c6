/** The options page's list of people, for somebody who keeps many. */
import type { TestBrowser } from "../browser/support/test-browser";
import { withManyYears } from "./many-years";
import { type Row, repeat } from "./row";
import { timeFirstPeople } from "./time-first-people";

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
  const first = await browser.extensionPage("options.html#people");
  const [driver, address] = [first.browser(), first.url()];
  await first.close();
  return repeat(runs, async () => {
    const page = await driver.newPage();
    await page.evaluateOnNewDocument(timeFirstPeople, "li.person");
    await page.goto(address);
    const took = await page.waitForFunction(() => (window as unknown as { took?: number }).took);
    const milliseconds = Number(await took.jsonValue());
    await page.close();
    return milliseconds;
  });
}
