/** The options page's list of people, for somebody who keeps many. */
import { launch } from "../browser/support/browsers";
import { type Row, repeat } from "./row";
import { seed } from "./seed";
import { timeFirstPeople } from "./time-first-people";

const many = { people: 500, conversations: 5_000, withRobin: 100 };
const runs = 9;

export const peoplePageRows: readonly Row[] = [
  {
    name: "people page to painted, 500 people",
    limit: 400,
    unit: "ms",
    measure: peoplePage,
  },
];

async function peoplePage(): Promise<number[]> {
  const browser = await launch("chromium", { watch: false });
  try {
    await seed(browser, many);
    const first = await browser.extensionPage("options.html#people");
    const [driver, address] = [first.browser(), first.url()];
    await first.close();
    return await repeat(runs, async () => {
      const page = await driver.newPage();
      await page.evaluateOnNewDocument(timeFirstPeople, "li.person");
      await page.goto(address);
      const took = await page.waitForFunction(() => (window as unknown as { took?: number }).took);
      const milliseconds = Number(await took.jsonValue());
      await page.close();
      return milliseconds;
    });
  } finally {
    await browser.close();
  }
}
