import { useId, useMemo, useState } from "preact/hooks";
import { replaceWith, slashAt } from "./edit";
import { actionsFor, type LineAction } from "./line-actions";
import type { Surface } from "./surface";

interface Slash {
  /** Where the slash stands in the text. */
  from: number;
  query: string;
  index: number;
}

/** The menu that a slash opens in a note: what it offers, and which of it is chosen. */
export function useSlash() {
  const listId = useId();
  const [slash, setSlash] = useState<Slash | null>(null);
  const state = useMemo(() => ({ slash: null as Slash | null, closedAt: -1 }), []);
  const actions = slash ? actionsFor(slash.query) : [];
  const index = Math.min(slash?.index ?? 0, actions.length - 1);

  function set(next: Slash | null) {
    state.slash = next;
    setSlash(next);
  }

  return {
    isOpen: actions.length > 0,
    actions,
    index,
    listId,
    optionId: (at: number) => `${listId}-${at}`,

    /** The text was changed, or the caret moved: only typing opens the menu. */
    look(surface: Surface, typed: boolean) {
      if (!typed && state.slash === null) return;
      const found = slashAt(surface.edit);
      if (found === null) state.closedAt = -1;
      if (found === null || found.from === state.closedAt) {
        if (state.slash) set(null);
      } else if (found.from !== state.slash?.from || found.query !== state.slash.query) {
        set({ ...found, index: 0 });
      }
    },

    /** Until another slash is typed. */
    close() {
      state.closedAt = state.slash?.from ?? -1;
      if (state.slash) set(null);
    },

    move(by: number) {
      if (slash) set({ ...slash, index: (index + by + actions.length) % actions.length });
    },

    /** Takes the slash and what was typed behind it out of the note. */
    takeOut(surface: Surface) {
      const { text, end } = surface.edit;
      const { from } = state.slash ?? { from: end };
      set(null);
      surface.apply(replaceWith({ text, start: from, end }, ""));
    },

    chosen: actions[index] as LineAction | undefined,
  };
}

export type SlashState = ReturnType<typeof useSlash>;
