import { useEffect, useRef, useState } from "preact/hooks";
import { useSettled } from "../use-settled";
import { pointerAtRest } from "./pointer-rest";

/** Milliseconds after which a coach that has not answered counts as silent. */
const patience = 1_000;

interface Advised<A> {
  /** What it is about. */
  text: string;
  /** `null`: the coach has nothing to say, or does not answer. */
  advice: A | null;
}

/**
 * What the coach says of a text while it is written, asked at each pause. What it said last stays until it has answered
 * again, so that nothing flickers between keys, and appears while nobody moves to a button. An answer that a later text has overtaken is dropped.
 *
 * @param ask sends the text to the background; `null` when nobody answered. Never called for an empty text
 * @returns also `askNow`, for what cannot wait for a pause
 */
export function useAdvice<A>(text: string, ask: (text: string) => Promise<A | null>) {
  const settled = useSettled(text);
  const [advised, setAdvised] = useState<Advised<A>>({ text: "", advice: null });
  const asked = useRef(0);

  function askNow(text: string): Promise<A | null> {
    const order = ++asked.current;
    return new Promise((resolve) => {
      const tell = async (advice: A | null) => {
        resolve(advice);
        await pointerAtRest();
        if (order === asked.current) setAdvised({ text, advice });
      };
      if (text.trim() === "") return void tell(null);
      // A verdict on another text is worse than none; one that comes late is shown all the same.
      const silence = setTimeout(() => void tell(null), patience);
      void ask(text).then((advice) => {
        clearTimeout(silence);
        void tell(advice);
      });
    });
  }

  useEffect(() => void askNow(settled), [settled]);

  return { ...advised, askNow };
}
