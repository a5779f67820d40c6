import { expect, test, vi } from "vitest";
import { createKeptSession } from "../../../utils/services/kept-session";

function stored(first: Record<string, unknown>) {
  const all = new Map(Object.entries(first));
  return {
    all,
    read: vi.fn(async () => Object.fromEntries(all)),
    write: vi.fn(async (key: string, value: unknown) => void all.set(key, value)),
    remove: async (key: string) => void all.delete(key),
    clear: async () => all.clear(),
  };
}

test("is read once, and tells what was written, removed and cleared since", async () => {
  const browser = stored({ a: 1, b: 2 });
  const session = createKeptSession(browser);
  expect(await session.read()).toEqual({ a: 1, b: 2 });
  await session.write("c", 3);
  await session.remove("a");
  expect(await session.read()).toEqual({ b: 2, c: 3 });
  expect(Object.fromEntries(browser.all)).toEqual({ b: 2, c: 3 });
  await session.clear();
  expect(await session.read()).toEqual({});
  expect(browser.all.size).toBe(0);
  expect(browser.read).toHaveBeenCalledTimes(1);
});

test("writes reach the browser in the order in which they came, also before anything was read", async () => {
  const browser = stored({});
  const session = createKeptSession(browser);
  await Promise.all([session.write("a", 1), session.write("a", 2), session.remove("b"), session.write("a", 3)]);
  expect(browser.all.get("a")).toBe(3);
  expect(browser.write.mock.calls.map(([, value]) => value)).toEqual([1, 2, 3]);
});

test("what the browser refused is not taken for written, and a failed reading is tried again", async () => {
  const browser = stored({ a: 1 });
  const session = createKeptSession(browser);
  browser.read.mockRejectedValueOnce(new Error("not now"));
  await expect(session.read()).rejects.toThrow("not now");
  browser.write.mockRejectedValueOnce(new Error("full"));
  await expect(session.write("a", 2)).rejects.toThrow("full");
  expect(await session.read()).toEqual({ a: 1 });
});

test("nobody changes it by changing what they were told", async () => {
  const session = createKeptSession(stored({ a: 1 }));
  (await session.read()).a = 2;
  expect(await session.read()).toEqual({ a: 1 });
});
