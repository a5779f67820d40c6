import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pointerAtRest, watchPointer } from "../../../../components/guide/coach/pointer-rest";

const page = new EventTarget();
watchPointer(page);

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

/** Whether it is over after each of so many steps of 100 ms, the pointer moving in the first `moves` of them. */
async function restsAfter(steps: number, moves: number): Promise<number> {
  let rested = false;
  if (moves > 0) page.dispatchEvent(new Event("pointermove"));
  void pointerAtRest().then(() => {
    rested = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  for (let step = 0; step < steps; step++) {
    if (rested) return step * 100;
    if (step < moves) page.dispatchEvent(new Event("pointermove"));
    await vi.advanceTimersByTimeAsync(100);
  }
  return rested ? steps * 100 : Number.POSITIVE_INFINITY;
}

test("what nobody points at appears at once", async () => {
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await restsAfter(1, 0)).toBe(0);
});

test("a moving pointer is waited for, but not for ever", async () => {
  expect(await restsAfter(30, 5)).toBe(700);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await restsAfter(30, 30)).toBe(2_000);
});
