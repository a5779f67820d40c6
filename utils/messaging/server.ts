/** Receives every message to the background: who sent it, is it well formed, then to its handler. */
import * as v from "valibot";
import type { Id } from "../domain/values";
import { onMessage, ownId, pageUrl, type Sender } from "../platform/runtime";
import { RequestError } from "./errors";
import type { SenderKind } from "./message";
import { type MessageName, type Payload, protocol, type Reply, type Result } from "./protocol";

/** Who sent a message, as far as handlers need to know. */
export interface Caller {
  kind: SenderKind;
  /** The tab of a content script or of a framed guide; `null` for the browser's own side panel and the popup. */
  tabId: number | null;
  /** The window of that tab. */
  windowId: number | null;
}

/**
 * What is done for each message. A request may come twice, when the background was ended between writing and
 * answering: what it makes takes its id, so that it stands there once.
 */
export type Handlers = {
  [N in MessageName]: (payload: Payload<N>, caller: Caller, requestId: Id) => Promise<Result<N>> | Result<N>;
};

const requestId = v.pipe(v.string(), v.uuid());
const calendarOrigin = "https://calendar.google.com";

/** Starts answering. Call it at the top level of the background, before anything is awaited. */
export function serve(handlers: Handlers): void {
  onMessage((message, sender) => {
    const name = addressedName(message);
    return name === null ? null : answer(name, message as Incoming, sender, handlers);
  });
}

/** Nothing of it is known but that it has a name of ours. */
type Incoming = Record<"id" | "payload", unknown>;

function addressedName(message: unknown): MessageName | null {
  if (typeof message !== "object" || message === null) return null;
  const { to, name } = message as { to?: unknown; name?: unknown };
  if (to !== "background" || typeof name !== "string") return null;
  return Object.hasOwn(protocol, name) ? (name as MessageName) : null;
}

async function answer(
  name: MessageName,
  message: Incoming,
  sender: Sender,
  handlers: Handlers,
): Promise<Reply<unknown>> {
  try {
    const caller = callerOf(sender);
    const spec = protocol[name];
    if (caller === null || !spec.from.includes(caller.kind)) throw new RequestError("forbidden");
    const parsed = v.safeParse(spec.payload, message.payload);
    const id = v.safeParse(requestId, message.id);
    if (!parsed.success || !id.success) throw new RequestError("invalid");
    // Each handler takes the output of its own schema; the pairing is by name, which TypeScript cannot follow here.
    const handle = handlers[name] as (payload: unknown, caller: Caller, requestId: Id) => unknown;
    return { ok: true, value: await handle(parsed.output, caller, id.output) };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

/**
 * Tells senders apart by what the browser says of them, which no page can forge. A page of ours that is framed by
 * somebody else is a guide at most, whatever file it is: only the guide may be framed.
 */
export function callerOf(sender: Sender): Caller | null {
  if (sender.id !== ownId()) return null;
  const url = sender.url ?? "";
  const tabId = sender.tab?.id ?? null;
  const windowId = sender.tab?.windowId ?? null;
  const framed = (sender.frameId ?? 0) !== 0;
  if (isPage(url, pageUrl("/sidepanel.html"))) return { kind: "guide", tabId, windowId };
  if (framed) return null;
  if (isPage(url, pageUrl("/popup.html"))) return { kind: "popup", tabId, windowId };
  if (isPage(url, pageUrl("/options.html"))) return { kind: "options", tabId, windowId };
  if (tabId !== null && originOf(url) === calendarOrigin) return { kind: "content", tabId, windowId };
  return null;
}

function isPage(url: string, page: string): boolean {
  return url === page || url.startsWith(`${page}?`) || url.startsWith(`${page}#`);
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

function codeOf(error: unknown) {
  if (error instanceof RequestError) return error.code;
  // Named, not shown: an error's text may carry what the user wrote.
  console.error("Trellis: a request failed", error instanceof Error ? error.name : typeof error);
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "storage-full" : "unexpected";
}
