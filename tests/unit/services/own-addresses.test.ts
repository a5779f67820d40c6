/** Which guest is the user: as Calendar shows them, as they say, and in every account of theirs. */
import { beforeEach, expect, test } from "vitest";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  options,
  settled,
  startBackground,
  viewIn,
} from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const open = async (me: string | null, account = 0) => {
  await background.send(contentIn(1), "calendar.opened", { event: oneOnOne({ me, account }), theme: "light" });
  await settled(machine);
  return background.send(guideIn(1), "guide.current", { windowId: null });
};
const change = (change: { ownEmails?: string[]; notMyEmails?: string[] }) =>
  background.send(options, "settings.change", { change });
const seen = () => background.send(options, "addresses.seen", {});

test("an address seen in one account counts in another, also after a restart", async () => {
  expect(await open("me@home.example")).toMatchObject({ status: "attach", reason: "not-invited" });
  await open("me@example.com");
  expect(await seen()).toEqual(["me@home.example", "me@example.com"]);
  background = startBackground(machine);
  const view = viewIn(await open("me@home.example", 1));
  expect(view).toMatchObject({ person: { name: "Robin Vale" }, why: { me: "me@example.com" } });
  expect(await background.services.settings.account()).toBe(1);
});

test("a colleague's 1-on-1 with somebody else is none of the user's", async () => {
  await open("me@home.example");
  expect(await open("also-me@example.com")).toMatchObject({ status: "attach", reason: "not-invited" });
});

test("one that is not the user's can be disowned, and comes back when it is taken back", async () => {
  await open("me@example.com");
  await change({ notMyEmails: ["me@example.com"] });
  expect(await open("me@home.example")).toMatchObject({ reason: "not-invited" });
  expect(await open(null)).toMatchObject({ reason: "unknown-me" });
  await change({ notMyEmails: [] });
  expect(await open(null)).toMatchObject({ status: "conversation" });
});

test("one that the user enters counts", async () => {
  await change({ ownEmails: ["me@example.com"] });
  expect(await open(null)).toMatchObject({ status: "conversation" });
});

test("is kept once in any spelling, and never more than twenty of them", async () => {
  await open("me@gmail.com");
  await open("me@googlemail.com");
  expect(await seen()).toEqual(["me@gmail.com"]);
  for (let at = 0; at < 25; at++) await open(`me${at}@example.com`);
  expect(await seen()).toHaveLength(20);
  expect((await seen()).at(-1)).toBe("me24@example.com");
});
