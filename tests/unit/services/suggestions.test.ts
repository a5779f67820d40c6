/** People suggested: asked first, little kept, gone in time. */
import { beforeEach, describe, expect, test } from "vitest";
import { newDay } from "../../../utils/services/midnight";
import { allPeople } from "../../../utils/storage/repositories/people";
import { allSuggestions } from "../../../utils/storage/repositories/suggestions";
import {
  type Background,
  contentIn,
  group,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  settled,
  startBackground,
  withGuest,
} from "./support/background";
import { addPromise } from "./support/fields";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const consent = (given: boolean) => background.send(options, "suggestions.consent", { given });
const list = () => background.send(options, "suggestions.list", {});
const kept = () => machine.database.read(allSuggestions);
const onDay = (day: string) => {
  machine.now = `${day}T08:00:00.000Z`;
};
let opened = 0;

/** Opens another 1-on-1 with somebody, and goes on to something else. */
async function see(email: string, name = ""): Promise<void> {
  const eventId = `event${++opened}`;
  const event = oneOnOne({ eventId, seriesId: eventId, ...withGuest(email, name) });
  await background.send(contentIn(1), "calendar.opened", { event, theme: "light" });
  await settled(machine);
}
const lookAway = () => background.send(contentIn(1), "calendar.opened", { event: group(), theme: "light" });

describe("before the user was asked, or after they refused", () => {
  test("nothing is kept", async () => {
    await see("robin@example.com");
    expect(await kept()).toEqual([]);
    expect((await background.send(options, "settings.get", {})).suggest).toBe("unasked");
    expect((await consent(false)).suggest).toBe("no");
    await see("robin@example.com");
    expect(await kept()).toEqual([]);
  });

  test("refusing later erases what was kept", async () => {
    await consent(true);
    await see("robin@example.com");
    expect(await list()).toHaveLength(1);
    await consent(false);
    expect(await kept()).toEqual([]);
  });
});

describe("after the user agreed", () => {
  beforeEach(() => consent(true));

  test("the address, the days and the last day are kept, and nothing else", async () => {
    await see("Robin@example.com".toLowerCase(), "Robin Vale");
    await see("robin@example.com", "Robin Vale");
    onDay("2026-12-01");
    await see("robin@example.com", "Robin Vale");
    expect(await kept()).toEqual([
      { email: "robin@example.com", count: 2, lastSeen: "2026-12-01", refused: false, hiddenUntil: null },
    ]);
  });

  test("they are listed by how often they were met, with a name only while one is on show", async () => {
    await see("kim@example.com", "Kim Ode");
    onDay("2026-11-25");
    await see("robin@example.com", "Robin Vale");
    onDay("2026-11-26");
    await see("kim@example.com", "Kim Ode");
    expect(await list()).toEqual([
      { email: "kim@example.com", name: "Kim Ode", count: 2, lastSeen: "2026-11-26" },
      { email: "robin@example.com", name: null, count: 1, lastSeen: "2026-11-25" },
    ]);
  });

  test("nobody who is known is suggested: in the list, archived, or in the bin", async () => {
    await see("robin@example.com");
    const { person } = await addPromise(background, await openIn(background));
    expect(await list()).toEqual([]);
    expect(await kept()).toEqual([]);
    await background.send(options, "person.delete", { personId: person.id, deleted: true });
    await see("robin@example.com");
    expect(await kept()).toEqual([]);
  });

  test("no group, no corrected event and no address of the user's own counts", async () => {
    await lookAway();
    await openIn(background);
    await settled(machine);
    for (const kind of ["not-one-on-one", "ignore-series"] as const) {
      await background.send(guideIn(1), "event.correct", { choice: { kind }, windowId: null });
    }
    machine.now = "2026-11-25T08:00:00.000Z";
    await background.send(contentIn(1), "calendar.opened", { event: oneOnOne(), theme: "light" });
    await settled(machine);
    expect(await kept()).toMatchObject([{ email: "robin@example.com", count: 1 }]);
    await background.send(options, "settings.change", { change: { ownEmails: ["robin@example.com"] } });
    expect(await list()).toEqual([]);
  });

  test("whoever was not met for 60 days is forgotten, and counted anew", async () => {
    await see("robin@example.com");
    await see("kim@example.com");
    onDay("2027-01-23");
    expect(await list()).toHaveLength(2);
    await see("kim@example.com");
    onDay("2027-01-24");
    await newDay(background.services);
    await settled(machine);
    expect(await kept()).toMatchObject([{ email: "kim@example.com", count: 2 }]);
    onDay("2027-06-01");
    await see("kim@example.com");
    expect(await list()).toMatchObject([{ email: "kim@example.com", count: 1 }]);
  });
});

describe("an answer", () => {
  const answer = (answer: "report" | "peer" | "not" | "later" | "again", name = "") =>
    background.send(options, "suggestions.answer", { email: "robin@example.com", name, answer });

  beforeEach(async () => {
    await consent(true);
    await see("robin@example.com", "Robin Vale");
  });

  test("adds the person with the kind that was said, by name or address", async () => {
    await answer("peer", " Robin Vale ");
    expect(await machine.database.read(allPeople)).toMatchObject([
      { name: "Robin Vale", kind: "peer", emails: ["robin@example.com"] },
    ]);
    expect(await kept()).toEqual([]);
  });

  test("without a name goes by the address, and nobody is added twice", async () => {
    await answer("report");
    expect(await machine.database.read(allPeople)).toMatchObject([{ name: "robin@example.com", kind: "report" }]);
    await answer("report");
    expect(await machine.database.read(allPeople)).toHaveLength(1);
  });

  test("tells the guide that shows them", async () => {
    background.connect(guideIn(1));
    await answer("report", "Robin Vale");
    expect(machine.log.at(-1)).toMatchObject({ to: "tab:1", message: { name: "changed" } });
  });

  test("'not' holds as long as they are met; nothing is kept of them for longer", async () => {
    await answer("not");
    onDay("2026-12-24");
    await see("robin@example.com");
    expect(await list()).toEqual([]);
    onDay("2027-03-01");
    expect(await list()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  test("is taken back with 'again'", async () => {
    for (const away of ["not", "later"] as const) {
      await answer(away);
      expect(await list()).toEqual([]);
      await answer("again");
      expect(await list()).toHaveLength(1);
    }
  });

  test("'later' asks again in two weeks", async () => {
    await answer("later");
    onDay("2026-12-07");
    expect(await list()).toEqual([]);
    onDay("2026-12-08");
    expect(await list()).toHaveLength(1);
  });
});
