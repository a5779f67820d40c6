/**
 * Marks the 1-on-1s that are known among the events in the page's views. While marks are off nothing of this runs;
 * while they are on, whatever may move a chip leads to one look at the page in the next frame.
 */
import { createMarkLayer } from "./mark-layer";

export interface Chip {
  element: Element;
  eventId: string;
}

export interface MarksDeps {
  /** Where marks may be drawn: our own shadow root. */
  root: ShadowRoot;
  /** The chips that stand in the page now. */
  chips: () => readonly Chip[];
  /** Which of these events are known 1-on-1s; `null` when that could not be asked. */
  ask: (eventIds: string[]) => Promise<readonly string[] | null>;
}

export interface Marks {
  /** On or off, in the page's colours. */
  show(on: boolean, theme: "light" | "dark"): void;
  /** Other events are known now. */
  askAgain(): void;
}

/** What one question may hold. */
const mostIds = 2_000;
/** Between two questions what lies over the chips. Milliseconds. */
const coverPause = 100;
/** What moves chips without new elements: dragging, another width of the page, another event in the same chip. */
const movingAttributes = ["style", "class", "hidden", "data-eventid"];

export function createMarks(deps: MarksDeps): Marks {
  let running: ReturnType<typeof start> | null = null;
  return {
    show(on, theme) {
      if (!on) {
        running?.stop();
        running = null;
        return;
      }
      running ??= start(deps);
      running.setTheme(theme);
    },
    askAgain: () => running?.askAgain(),
  };
}

function start({ root, chips, ask }: MarksDeps) {
  const layer = createMarkLayer(root);
  const ends = new AbortController();
  let known: ReadonlySet<string> = new Set();
  let marked: readonly Element[] = [];
  /** The ids that were last asked about. */
  let asked: ReadonlySet<string> = new Set();
  let asking = false;
  let frame = 0;
  /** Whether other chips may stand there than at the last look. */
  let changed = true;
  /** Whether something else may lie over them, and when that was last asked. */
  let unsure = true;
  let sureAt = -coverPause;
  let later: ReturnType<typeof setTimeout> | undefined;

  const look = (now: number) => {
    frame = 0;
    if (changed) readChips();
    const anew = unsure && now - sureAt >= coverPause;
    layer.place(marked, anew);
    if (anew) {
      unsure = false;
      sureAt = now;
    } else if (unsure) {
      clearTimeout(later);
      later = setTimeout(lookSoon, coverPause);
    }
  };

  const readChips = () => {
    changed = false;
    const standing = chips();
    marked = standing.filter(({ eventId }) => known.has(eventId)).map(({ element }) => element);
    void learn(new Set(standing.map(({ eventId }) => eventId)));
  };

  /** One question at a time, and only about other events than before: a page that changes all the time asks little. */
  const learn = async (ids: ReadonlySet<string>) => {
    if (asking || ids.size === 0 || isSame(ids, asked)) return;
    asking = true;
    asked = ids;
    const answer = await ask([...ids].slice(0, mostIds));
    asking = false;
    if (ends.signal.aborted) return;
    if (answer !== null) known = new Set(answer);
    lookAnew();
  };

  const lookSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  const lookAgain = () => {
    unsure = true;
    lookSoon();
  };

  const lookAnew = () => {
    changed = true;
    lookAgain();
  };

  const observer = new MutationObserver(lookAnew);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: movingAttributes,
  });
  const passive = { capture: true, passive: true, signal: ends.signal };
  // Scroll events come before the frame's callbacks, so that marks move together with what is scrolled.
  document.addEventListener("scroll", lookSoon, passive);
  for (const type of ["scrollend", "transitionend", "animationend"]) {
    document.addEventListener(type, lookAgain, passive);
  }
  window.addEventListener("resize", lookAgain, passive);
  lookAnew();

  return {
    setTheme: layer.setTheme,
    askAgain() {
      asked = new Set();
      lookAnew();
    },
    stop() {
      ends.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(later);
      layer.remove();
    },
  };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
