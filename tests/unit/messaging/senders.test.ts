/** Who may ask what: told by the browser's word for the sender, never by what a message says of itself. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { MessageName } from "../../../utils/messaging/protocol";
import { protocol } from "../../../utils/messaging/protocol";
import { callerOf, type Handlers, serve } from "../../../utils/messaging/server";
import { onMessage, type Sender } from "../../../utils/platform/runtime";
import { sourceFiles } from "../architecture/source-files";

const own = "chrome-extension://trellis";
vi.mock("../../../utils/platform/runtime", () => ({
  onMessage: vi.fn(),
  ownId: () => "trellis",
  pageUrl: (page: string) => `chrome-extension://trellis${page}`,
}));

const tab = { id: 7, windowId: 1 } as NonNullable<Sender["tab"]>;
const from = (url: string, fields: Partial<Sender> = {}): Sender => ({
  id: "trellis",
  url,
  frameId: 0,
  tab,
  ...fields,
});
const optionsPage = from(`${own}/options.html#data`);
const framedGuide = from(`${own}/sidepanel.html`, { frameId: 4 });
const calendar = from("https://calendar.google.com/calendar/u/0/r");

describe("a sender", () => {
  test.each([
    ["the options page", optionsPage, "options"],
    ["the popup", from(`${own}/popup.html`, { tab: undefined }), "popup"],
    ["the browser's own side panel", from(`${own}/sidepanel.html`, { tab: undefined }), "guide"],
    ["the guide in a frame", framedGuide, "guide"],
    ["the content script", calendar, "content"],
  ])("%s is known", (_name, sender, kind) => {
    expect(callerOf(sender)?.kind).toBe(kind);
  });

  test.each([
    ["another extension", { ...optionsPage, id: "other" }],
    ["another extension's page of the same name", { ...from("chrome-extension://other/options.html"), id: "other" }],
    ["nobody in particular", { ...optionsPage, id: undefined }],
    ["the options page in a frame", { ...optionsPage, frameId: 3 }],
    ["the popup in a frame", from(`${own}/popup.html`, { frameId: 3 })],
    ["a frame inside the calendar", { ...calendar, frameId: 2 }],
    ["another site", from("https://calendar.google.com.evil.example/")],
    ["the calendar without encryption", from("http://calendar.google.com/calendar")],
    ["a page whose name only begins like ours", from(`${own}/options.html.evil`)],
    ["a page without an address", from("")],
  ])("%s is nobody", (_name, sender) => {
    expect(callerOf(sender as Sender)).toBeNull();
  });
});

describe("the protocol", () => {
  const names = Object.keys(protocol) as MessageName[];
  const sendersOf = (name: MessageName) => protocol[name].from as readonly string[];
  const sentBy = (kind: string) => names.filter((name) => sendersOf(name).includes(kind));

  test("erasing, restoring, replacing, exporting, deleting people and changing the lock are the options page's alone", () => {
    const dangerous =
      /^(person\.|people\.|demo\.|import\.|restore\.|backup\.|export\.|folder\.|storage\.|bin\.|lock\.(switch|change|idle|erase)|conversation\.delete|care\.afresh|copies\.file|settings\.change|suggestions\.)/;
    const found = names.filter((name) => dangerous.test(name) && name !== "person.alias");
    expect(found.length).toBeGreaterThan(20);
    for (const name of found) expect(sendersOf(name), name).toEqual(["options"]);
  });

  test("the calendar's page is given none of it", () => {
    expect(sentBy("content").toSorted()).toEqual(
      sentBy("content")
        .filter((name) => /^(calendar|panel)\./.test(name))
        .toSorted(),
    );
    for (const name of sentBy("content")) expect(sendersOf(name), name).toEqual(["content"]);
  });

  test("nobody listens to other extensions or to web pages", () => {
    const sources = sourceFiles(["entrypoints", "components", "utils"], /\.tsx?$/);
    const listening = sources.filter(({ code }) => /on(Message|Connect)External|externally_connectable/.test(code));
    expect(listening.map(({ path }) => path)).toEqual([]);
  });
});

describe("a message", () => {
  const id = crypto.randomUUID();
  const handled = vi.fn(() => null);
  let receive: (message: unknown, sender: Sender) => Promise<unknown> | null;

  beforeEach(() => {
    handled.mockClear();
    vi.mocked(onMessage).mockImplementation((listener) => {
      receive = listener;
    });
    serve(new Proxy({}, { get: () => handled }) as Handlers);
  });
  const send = (name: unknown, payload: unknown, sender = optionsPage) =>
    receive({ to: "background", id, name, payload }, sender);

  test("is refused from whom it is not for, before anything of it is read", async () => {
    const erase = { personId: "p", name: "Robin Vale" };
    for (const sender of [framedGuide, calendar, { ...optionsPage, frameId: 1 }, { ...optionsPage, id: "other" }]) {
      expect(await send("person.erase", erase, sender)).toEqual({ ok: false, code: "forbidden" });
    }
    expect(handled).not.toHaveBeenCalled();
    expect(await send("person.erase", erase)).toEqual({ ok: true, value: null });
  });

  test("that is not as its schema says is refused", async () => {
    for (const payload of [null, undefined, [], "all", { personId: 1, name: "x" }, { personId: "p" }]) {
      expect(await send("person.erase", payload)).toEqual({ ok: false, code: "invalid" });
    }
    expect(handled).not.toHaveBeenCalled();
  });

  test("tells by an id of its own that it is sent again", async () => {
    await send("person.erase", { personId: "p", name: "x" });
    expect(handled.mock.calls[0]).toContain(id);
    for (const id of [undefined, "", "goal", 7]) {
      const nameless = { to: "background", id, name: "person.erase", payload: { personId: "p", name: "x" } };
      expect(await receive(nameless, optionsPage)).toEqual({ ok: false, code: "invalid" });
    }
  });

  test("of a name that no message has is not even answered", () => {
    for (const name of ["__proto__", "constructor", "toString", "person.eraseAll", 7, null]) {
      expect(send(name, {})).toBeNull();
    }
    expect(receive(null, optionsPage)).toBeNull();
    expect(receive({ to: "content", name: "person.erase" }, optionsPage)).toBeNull();
  });

  test("brings no prototype along, and no field that nobody asked for", async () => {
    const payload = JSON.parse('{"personId":"p","name":"x","__proto__":{"admin":true},"withErased":true}');
    expect(await send("person.erase", payload)).toMatchObject({ ok: true });
    const [[given]] = handled.mock.calls as unknown as [[object]];
    expect(Object.keys(given)).toEqual(["personId", "name"]);
    expect("admin" in given).toBe(false);
    expect("admin" in {}).toBe(false);
  });
});
