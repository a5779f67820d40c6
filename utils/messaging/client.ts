/** Asks the background. Survives one that is starting, and says plainly when there is none any more. */
import { isConnected, sendToExtension } from "../platform/runtime";
import { RequestError } from "./errors";
import type { MessageName, Payload, Reply, Request, Result } from "./protocol";

/** A background that is starting with the browser may take seconds to listen. Milliseconds between tries. */
const retryDelays = [50, 150, 400, 1000, 2500, 5000];

/** Ids of requests that nobody answered, by what they asked for: asked for again by hand, it is the same request. */
const unanswered = new Map<string, string>();

/**
 * Sends one message to the background and returns its answer. A background that was ended before it answered may have
 * written already, so the same request is sent again, under the same id.
 *
 * @throws {RequestError} with a code: the background's own, `orphaned` when the extension was replaced under this
 *   page, `unreachable` when nobody answered within about nine seconds.
 */
export async function request<N extends MessageName>(name: N, payload: Payload<N>): Promise<Result<N>> {
  const message: Request<N> = { to: "background", id: takeUnanswered(name, payload), name, payload };
  const reply = await deliver<Result<N>>(message).catch((error) => {
    unanswered.set(JSON.stringify([name, payload]), message.id);
    throw error;
  });
  if (reply.ok) return reply.value;
  if (reply.code === "locked") {
    wasLocked = true;
    for (const listener of lockedListeners) listener();
  }
  throw new RequestError(reply.code);
}

function takeUnanswered(name: MessageName, payload: unknown): string {
  // Most are answered: then a large payload is not written out for nothing.
  if (unanswered.size === 0) return crypto.randomUUID();
  const asked = JSON.stringify([name, payload]);
  const id = unanswered.get(asked);
  unanswered.delete(asked);
  return id ?? crypto.randomUUID();
}

const lockedListeners = new Set<() => void>();
let wasLocked = false;

/**
 * Calls `listener` each time the background answers that it is locked; at once, when it did so before.
 *
 * @returns a function that ends this
 */
export function onLocked(listener: () => void): () => void {
  lockedListeners.add(listener);
  if (wasLocked) listener();
  return () => {
    lockedListeners.delete(listener);
  };
}

async function deliver<R>(message: Request): Promise<Reply<R>> {
  for (const delay of [...retryDelays, null]) {
    const reply = await attempt<R>(message);
    if (reply !== null) return reply;
    if (delay !== null) await new Promise((resolve) => setTimeout(resolve, delay));
  }
  throw new RequestError("unreachable");
}

/** One try: the answer, or `null` when nobody was there to give one. */
async function attempt<R>(message: Request): Promise<Reply<R> | null> {
  if (!isConnected()) throw new RequestError("orphaned");
  try {
    return ((await sendToExtension(message)) as Reply<R> | undefined) ?? null;
  } catch (error) {
    if (!isConnected() || isInvalidated(error)) throw new RequestError("orphaned");
    if (!isUnreachable(error)) throw error;
    return null;
  }
}

/** Both browsers' words for "nobody listens yet", and for a background that ended before it answered. */
function isUnreachable(error: unknown): boolean {
  return /receiving end does not exist|could not establish connection|message (port|channel) closed/i.test(`${error}`);
}

function isInvalidated(error: unknown): boolean {
  return /context invalidated|extension context|can't access dead object/i.test(`${error}`);
}
