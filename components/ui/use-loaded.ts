import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";

interface Loaded<T> {
  /** The last answer; `null` until there is one. It stays when a later question fails, so that no screen vanishes. */
  value: T | null;
  /** Why the last question failed; `null` when it did not. */
  error: unknown;
}

/**
 * Asks once when the screen appears, and again with `reload`. An answer that a later question has overtaken is dropped.
 *
 * @param load asks; keep it the same function between renders
 * @param first the answer of a question that was sent before the screen was there
 */
export function useLoaded<T>(load: () => Promise<T>, first?: Promise<T>) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: null, error: null });
  const newest = useRef<Promise<T> | null>(null);

  const show = useCallback(async (question: Promise<T>) => {
    newest.current = question;
    const update = await question.then(
      (value) => () => ({ value, error: null }),
      (error: unknown) => (before: Loaded<T>) => ({ ...before, error }),
    );
    if (newest.current === question) setLoaded(update);
  }, []);

  const reload = useCallback(() => show(load()), [show, load]);

  /** Shows what a change was answered with, without asking again. */
  const put = useCallback((value: T) => {
    newest.current = null;
    setLoaded({ value, error: null });
  }, []);

  // Before the first paint, so that an early answer is painted with it and an early error has its listener.
  useLayoutEffect(() => {
    void show(first ?? load());
    return () => {
      newest.current = null;
    };
  }, [show, load, first]);

  return { ...loaded, reload, put };
}
