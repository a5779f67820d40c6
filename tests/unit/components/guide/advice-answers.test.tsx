// @vitest-environment happy-dom
/** The coach is in the background, which may be slow, asleep or gone: none of that stands in the way of writing. */
import { afterEach, expect, test, vi } from "vitest";
import { GuidePage } from "../../../../components/guide/GuidePage";
import { createGuideStore, type GuideDeps } from "../../../../components/guide/store";
import { RequestError } from "../../../../utils/messaging/errors";
import { control, field, leave, press, settle, show, type, words } from "../screen";
import { coachAnswer } from "./coach";
import { verdict } from "./guide-page";
import { later, makeNote, makeView, now, stateOf } from "./make";

vi.mock("../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

afterEach(leave);

const vague = "Research competitor strategies";
const task = "Pass the AWS exam by December";
const ongoing = "Lead the demo every month";

interface Question {
  name: string;
  text: string;
  lines: readonly { id: string; text: string }[];
  /** What stood on the page when it was asked. */
  verdict: string | null | undefined;
  /** Gives the coach's own answer, or this failure. */
  answer(failure?: RequestError): Promise<void>;
}

/** A guide whose coach answers when it is told to. */
async function page(notes: readonly string[] = []) {
  const questions: Question[] = [];
  const changes: [name: string, payload: unknown][] = [];
  const request = (async (name: string, payload: { text?: string; lines?: Question["lines"] }) => {
    if (!name.startsWith("advice.")) {
      if (name === "note.save") return { status: "saved", version: 2, savedAt: now, view: null };
      if (name !== "guide.held") changes.push([name, payload]);
      return makeView();
    }
    const reply = later<unknown>();
    const answer = async (failure?: RequestError) => {
      if (failure) reply.reject(failure);
      else reply.resolve(coachAnswer(name, payload));
      await settle();
    };
    questions.push({ name, text: payload.text ?? "", lines: payload.lines ?? [], verdict: verdict(), answer });
    return reply.promise;
  }) as GuideDeps["request"];
  let ids = 0;
  const deps = { request, windowId: null, timeZone: "UTC", newId: () => `id ${++ids}`, now: () => now };
  const store = createGuideStore(deps);
  store.show(stateOf(makeView({ change: { notes: [makeNote(notes)] } })));
  await show(<GuidePage store={store} />);
  /** All questions about a text, once there is one. */
  async function asked(text: string) {
    const about = await vi.waitFor(() => {
      const found = questions.filter((each) => each.text === text);
      if (found.length === 0) throw new Error(`The coach is not asked about “${text}”.`);
      return found;
    }, 3_000);
    const answer = async (failure?: RequestError) => {
      for (const each of about) await each.answer(failure);
    };
    return { verdict: about[0]?.verdict, answer };
  }
  return { questions, changes, asked };
}

async function newGoal(text: string) {
  const opened = await page();
  await press("New goal");
  await type("New goal", text);
  return opened;
}

const pressEnter = async () => {
  field("New goal").form?.requestSubmit();
  await settle();
};

test("an answer that a later text has overtaken is dropped, and the last verdict stays until the next", async () => {
  const { asked } = await newGoal(vague);
  await (await asked(vague)).answer();
  expect(verdict()).toBe("Vague");
  await type("New goal", ongoing);
  const first = await asked(ongoing);
  expect(first.verdict).toBe("Vague");
  await type("New goal", task);
  const second = await asked(task);
  await second.answer();
  expect(verdict()).toBe("One-time task");
  await first.answer();
  expect(verdict()).toBe("One-time task");
});

test("one question for each pause, not for each key", async () => {
  const { questions, asked } = await page();
  await press("New goal");
  const input = field("New goal");
  for (const text of ["R", "Re", "Res", vague]) {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await asked(vague);
  expect(questions.map(({ text }) => text)).toEqual([vague]);
});

test("a coach that is silent has no verdict; a late one is shown all the same", async () => {
  const { asked } = await newGoal(vague);
  await (await asked(vague)).answer();
  await type("New goal", ongoing);
  const late = await asked(ongoing);
  await vi.waitFor(() => expect(verdict()).toBeUndefined(), 3_000);
  control("Add goal");
  await late.answer();
  expect(verdict()).toBe("Ongoing benchmark");
});

test("a coach that cannot be reached has no verdict, and the goal is kept", async () => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  const { asked, changes } = await newGoal(vague);
  await (await asked(vague)).answer(new RequestError("unreachable"));
  expect(verdict()).toBeUndefined();
  expect(error).toHaveBeenCalledWith("Trellis: The coach did not answer", "unreachable");
  await pressEnter();
  await (await asked(vague)).answer(new RequestError("unreachable"));
  await vi.waitFor(() => expect(changes).toMatchObject([["goal.add", { goal: { text: vague } }]]), 3_000);
  error.mockRestore();
});

test("Enter before the coach has spoken waits for what it says", async () => {
  const { asked, changes } = await newGoal(vague);
  await pressEnter();
  await (await asked(vague)).answer();
  expect(verdict()).toBe("Vague");
  expect(changes).toEqual([]);
  await type("New goal", ongoing);
  await pressEnter();
  await (await asked(ongoing)).answer();
  expect(changes).toMatchObject([["goal.add", { goal: { text: ongoing } }]]);
});

test("what is typed, or cancelled, while Enter waits is not kept", async () => {
  const { asked, changes } = await newGoal(ongoing);
  await pressEnter();
  const first = await asked(ongoing);
  await type("New goal", `${ongoing} and collect`);
  await first.answer();
  await pressEnter();
  const second = await asked(`${ongoing} and collect`);
  await press("Cancel");
  await second.answer();
  expect(changes).toEqual([]);
});

test("a long note is read in parts, and only what is new in it later", async () => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  const lines = Array.from({ length: 70 }, (_, index) => (index === 60 ? "She has cancer" : `Led the demo ${index}`));
  const { questions } = await page(lines);
  await vi.waitFor(() => expect(questions).toHaveLength(1), 3_000);
  expect(questions[0]?.lines).toHaveLength(50);
  await questions[0]?.answer();
  await vi.waitFor(() => expect(questions).toHaveLength(2), 3_000);
  expect(questions[1]?.lines).toHaveLength(20);
  await questions[1]?.answer(new RequestError("unreachable"));
  expect(words()).not.toContain("This may be about");
  // Not answered for: asked again with what was written since.
  await type("Notes", [...lines, "Wants more of it"].join("\n"));
  await vi.waitFor(() => expect(questions).toHaveLength(3), 3_000);
  expect(questions[2]?.lines).toHaveLength(21);
  await questions[2]?.answer();
  expect(words()).toContain("This may be about somebody's health.");
  error.mockRestore();
});
