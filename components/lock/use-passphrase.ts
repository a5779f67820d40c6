/** Sends a passphrase, says what became of it, and counts the seconds down until the next try is taken. */
import { useEffect, useState } from "preact/hooks";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import type { UnlockReply } from "../../utils/messaging/messages/lock";

export function usePassphrase() {
  const [seconds, setSeconds] = useState(0);
  const [problem, setProblem] = useState("");
  const [sending, setSending] = useState(false);

  // Wrong tries of an hour ago, or in another window, count here, too.
  useEffect(() => {
    request("lock.state", {}).then(
      (state) => setSeconds(state.seconds),
      (error) => setProblem(sentenceFor(error)),
    );
  }, []);

  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1_000);
    return () => clearTimeout(timer);
  }, [seconds]);

  /** Resolves with whether it was the right one. */
  async function send(question: () => Promise<UnlockReply>): Promise<boolean> {
    setSending(true);
    setProblem("");
    try {
      const reply = await question();
      if (reply.status === "wrong" || reply.status === "wait") setSeconds(reply.seconds);
      setProblem(problemWords(reply));
      return reply.status === "done";
    } catch (error) {
      setProblem(sentenceFor(error));
      return false;
    } finally {
      setSending(false);
    }
  }

  const waiting = seconds > 0 ? `The next try is taken in ${seconds} ${seconds === 1 ? "second" : "seconds"}.` : "";
  return { send, sending, problem, waiting };
}

function problemWords(reply: UnlockReply): string {
  switch (reply.status) {
    case "done":
      return "";
    case "wrong":
      return "That is not the passphrase. Check capital letters and the keyboard's language.";
    case "wait":
      return "That was not looked at: too many tries came before it.";
    case "damaged":
      return "The lock itself is damaged, and no passphrase opens it. A backup can be brought back after erasing.";
  }
}
