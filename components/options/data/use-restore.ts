/** The way from a file, or a copy that is kept here, over what it holds to having it back. */
import { useState } from "preact/hooks";
import { request } from "../../../utils/messaging/client";
import { RequestError, sentenceFor } from "../../../utils/messaging/errors";
import type { RestorePreview } from "../../../utils/messaging/messages/backup";
import type { Payload } from "../../../utils/messaging/protocol";
import { handOver } from "./backup-file";

type Source = Payload<"restore.preview">["source"];

/** What was chosen: a file by its name, or a copy. */
export type Chosen = { name: string; file: File } | { name: string; copy: number };

export type Step =
  | { at: "start" }
  /** The file is protected, and no passphrase was given yet, or a wrong one. */
  | { at: "passphrase"; wrong: boolean }
  /** Some records belong to nobody who is in it. */
  | { at: "loose" }
  | { at: "preview"; preview: RestorePreview };

export interface Restore {
  chosen: Chosen | null;
  step: Step;
  busy: boolean;
  problem: string;
  choose(chosen: Chosen): Promise<void>;
  enter(passphrase: string): Promise<void>;
  leaveOutLoose(): Promise<void>;
  /** Resolves with the copy that was made before; `null` when it failed. */
  apply(how: "merge" | "replace", withErased: boolean): Promise<number | null>;
  cancel(): void;
}

interface Answers {
  passphrase: string | null;
  leaveOutLoose: boolean;
}

const none: Answers = { passphrase: null, leaveOutLoose: false };

export function useRestore(): Restore {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [answers, setAnswers] = useState(none);
  const [step, setStep] = useState<Step>({ at: "start" });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");

  async function doing<T>(work: () => Promise<T>): Promise<T | null> {
    setBusy(true);
    setProblem("");
    try {
      return await work();
    } catch (error) {
      setProblem(sentenceFor(error));
      return null;
    } finally {
      setBusy(false);
    }
  }

  /** Asks about what was chosen. A background that was ended meanwhile has forgotten the file: it is handed over again. */
  async function about<T>(what: Chosen, known: Source | null, ask: (source: Source) => Promise<T>): Promise<T> {
    if ("copy" in what) return ask({ kind: "copy", copy: what.copy });
    const handed = async (): Promise<Source> => ({ kind: "file", file: await handOver(what.file) });
    const first = known ?? (await handed());
    setSource(first);
    try {
      return await ask(first);
    } catch (error) {
      if (codeOf(error) !== "file-lost") throw error;
      const second = await handed();
      setSource(second);
      return ask(second);
    }
  }

  async function look(what: Chosen, known: Source | null, given: Answers): Promise<void> {
    setAnswers(given);
    await doing(async () => {
      try {
        const preview = await about(what, known, (source) => request("restore.preview", { source, ...given }));
        setStep({ at: "preview", preview });
      } catch (error) {
        const next = nextStep(codeOf(error));
        setStep(next);
        if (next.at !== "passphrase" || next.wrong) throw error;
      }
    });
  }

  const reset = () => {
    setChosen(null);
    setSource(null);
    setAnswers(none);
    setStep({ at: "start" });
  };

  return {
    ...{ chosen, step, busy, problem },
    async choose(what) {
      reset();
      setChosen(what);
      await look(what, null, none);
    },
    async enter(passphrase) {
      if (chosen) await look(chosen, source, { ...answers, passphrase });
    },
    async leaveOutLoose() {
      if (chosen) await look(chosen, source, { ...answers, leaveOutLoose: true });
    },
    async apply(how, withErased) {
      if (chosen === null) return null;
      const copy = await doing(() =>
        about(chosen, source, (from) => request("restore.apply", { source: from, ...answers, how, withErased })),
      );
      if (copy !== null) reset();
      return copy;
    },
    cancel() {
      reset();
      setProblem("");
    },
  };
}

function nextStep(code: string): Step {
  if (code === "passphrase-needed") return { at: "passphrase", wrong: false };
  if (code === "wrong-passphrase") return { at: "passphrase", wrong: true };
  return { at: code === "loose-records" ? "loose" : "start" };
}

function codeOf(error: unknown): string {
  return error instanceof RequestError ? error.code : "unexpected";
}
