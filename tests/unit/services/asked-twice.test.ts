/** A request whose background was ended before it answered is sent again: what it makes stands there once. */
import { beforeEach, expect, test } from "vitest";
import { defaultClock } from "../../../utils/domain/career-clock";
import { nothingElse } from "../../../utils/domain/people-import";
import type { ConversationView } from "../../../utils/domain/views";
import type { MessageName, Payload } from "../../../utils/messaging/protocol";
import type { Caller } from "../../../utils/messaging/server";
import {
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  refOf,
  startBackground,
  viewOfTab,
} from "./support/background";
import { giveFile, takeFile } from "./support/backups";
import { goalFields, promiseFields } from "./support/fields";

let machine: Machine;
let view: ConversationView;
const guide = guideIn(1);
const requestId = crypto.randomUUID();

beforeEach(async () => {
  machine = newMachine();
  view = await openIn(startBackground(machine), oneOnOne(), 1);
});

/** Sends the same request to two backgrounds, one after the other. */
async function askTwice<N extends MessageName>(caller: Caller, name: N, payload: Payload<N>): Promise<void> {
  for (let time = 0; time < 2; time++) {
    const background = startBackground(machine);
    background.connect(guide);
    await background.send(caller, name, payload, requestId);
  }
}

const now = () => viewOfTab(startBackground(machine));
const listed = (name: "people.list" | "objectives.list" | "own-guides.list") =>
  startBackground(machine).send(options, name, {}) as Promise<{ name?: string; text?: string }[]>;

test("a goal, a promise, a moment", async () => {
  const ref = refOf(view);
  await askTwice(guide, "goal.add", { ref, goal: { ...goalFields, steps: [] } });
  await askTwice(guide, "promise.add", { ref, promise: promiseFields });
  await askTwice(guide, "energiser.add", { ref, text: "Led the review" });
  const { goals, promises, energisers } = await now();
  expect([goals, promises, energisers].map(({ length }) => length)).toEqual([1, 1, 1]);
});

test("a question of one's own", async () => {
  const { conversation } = view;
  const questionId = conversation.questions[0]?.questionId ?? "";
  await askTwice(guide, "question.write", { ref: refOf(view), questionId, text: "What did you drop?" });
  const { questions } = (await now()).conversation;
  expect(questions.map(({ text }) => text).filter((text) => text === "What did you drop?")).toHaveLength(1);
  expect(questions).toHaveLength(conversation.questions.length);
});

test("a guide kept from a conversation, or written", async () => {
  await askTwice(guide, "agenda.keep", { ref: refOf(view), name: "Mine" });
  expect((await listed("own-guides.list")).map(({ name }) => name)).toEqual(["Mine"]);
});

test("a person and an objective", async () => {
  const fields = { kind: "report", role: "", startDate: null, clock: defaultClock("report") } as const;
  const person = { ...fields, name: "Kim", emails: ["kim@example.com"] };
  await askTwice(options, "person.add", { person });
  const people = await listed("people.list");
  expect(people.filter(({ name }) => name === "Kim")).toHaveLength(1);
  const objective = { text: "Ship twice a week", level: "team", period: "" } as const;
  await askTwice(options, "objective.add", { objective });
  expect((await listed("objectives.list")).map(({ text }) => text)).toEqual(["Ship twice a week"]);
});

test("people without an address, from a paste", async () => {
  const people = [{ ...nothingElse, name: "Kim", kind: "report" as const }];
  await askTwice(options, "people.add", { people, withErased: false });
  expect((await listed("people.list")).filter(({ name }) => name === "Kim")).toHaveLength(1);
});

test("a backup that was brought back: the second background does not have the file any more", async () => {
  const first = startBackground(machine);
  const file = await giveFile(first, await takeFile(first));
  const source = { kind: "file", file } as const;
  const wanted = { source, passphrase: null, leaveOutLoose: false, how: "replace", withErased: false } as const;
  const copy = await first.send(options, "restore.apply", wanted, requestId);
  expect(await startBackground(machine).send(options, "restore.apply", wanted, requestId)).toBe(copy);
  const another = startBackground(machine).send(options, "restore.apply", wanted);
  await expect(another).rejects.toMatchObject({ code: "file-lost" });
});
