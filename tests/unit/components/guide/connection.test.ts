// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { connectGuide } from "../../../../components/guide/connection";
import type { GuideStore } from "../../../../components/guide/store";
import { wakeGuides } from "../../../../utils/messaging/guide-port";

const browser = vi.hoisted(() => ({
  connected: true,
  ports: [] as { name: string; say: (message: unknown) => void; drop: () => void }[],
  broadcast: (_message: unknown) => {},
}));

vi.mock("../../../../utils/platform/runtime", () => ({
  isConnected: () => browser.connected,
  onMessage: (listener: (message: unknown) => unknown) => {
    browser.broadcast = listener;
  },
  connect: (name: string) => {
    const port = { name, say: (_message: unknown) => {}, drop: () => {} };
    browser.ports.push(port);
    return {
      onMessage: { addListener: (listener: (message: unknown) => void) => Object.assign(port, { say: listener }) },
      onDisconnect: { addListener: (listener: () => void) => Object.assign(port, { drop: listener }) },
    };
  },
}));

const makeStore = (windowId: number | null = null) => {
  const orphaned = { value: false, peek: () => orphaned.value };
  return { windowId, orphaned, load: vi.fn(async () => {}), receive: vi.fn() };
};
const connectWith = (store: ReturnType<typeof makeStore>) => connectGuide(store as unknown as GuideStore);

beforeEach(() => {
  browser.connected = true;
  browser.ports.length = 0;
  document.body.innerHTML = '<h1 tabindex="-1">Robin Vale</h1>';
});

it("names its window when it is the browser's own side panel", () => {
  connectWith(makeStore());
  connectWith(makeStore(7));
  expect(browser.ports.map(({ name }) => name)).toEqual(["guide", "guide:7"]);
});

it("hands on what is pushed, and does itself what is about the page", () => {
  const store = makeStore();
  connectWith(store);
  const changed = { name: "changed", personId: "p" };
  browser.ports[0]?.say(changed);
  browser.ports[0]?.say({ name: "theme", theme: "dark" });
  browser.ports[0]?.say({ name: "focus" });
  expect(store.receive.mock.calls).toEqual([[changed]]);
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(document.activeElement?.localName).toBe("h1");
});

it("lets a background sleep, and opens the port again when that says it is awake", () => {
  const store = makeStore();
  connectWith(store);
  browser.ports[0]?.drop();
  expect(browser.ports).toHaveLength(1);
  browser.broadcast({ to: "background", name: "guide.current" });
  expect(browser.ports).toHaveLength(1);
  browser.broadcast(wakeGuides);
  expect(browser.ports).toHaveLength(2);
  // It has the port: nothing is asked twice.
  browser.broadcast(wakeGuides);
  expect(browser.ports).toHaveLength(2);
  expect(store.load).not.toHaveBeenCalled();
});

it("opens the port again and asks what it missed when the user does something", () => {
  const store = makeStore();
  connectWith(store);
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  expect(store.load).not.toHaveBeenCalled();
  browser.ports[0]?.drop();
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  expect(browser.ports).toHaveLength(2);
  expect(store.load).toHaveBeenCalledOnce();
});

it("notices that the extension was replaced, and leaves it at that", () => {
  const store = makeStore();
  connectWith(store);
  browser.connected = false;
  browser.ports[0]?.drop();
  expect(store.orphaned.value).toBe(true);
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  expect(browser.ports).toHaveLength(1);
  expect(store.load).not.toHaveBeenCalled();
});
