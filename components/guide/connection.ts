/** The line to the background: a port for what it pushes, opened again when the background has woken. */
import { guidePort, wakeGuides } from "../../utils/messaging/guide-port";
import type { ToGuide } from "../../utils/messaging/protocol";
import { connect, isConnected, onMessage, type Port } from "../../utils/platform/runtime";
import type { GuideStore } from "./store";

/**
 * Opens the port and keeps it open as long as the background runs. A background that goes to sleep drops it, and is
 * not woken for nothing: the port is opened again when it says that it is awake, or when the user does something.
 */
export function connectGuide(store: GuideStore): void {
  let port: Port | null = null;

  function open(): void {
    if (port !== null) return;
    if (!isConnected()) {
      store.orphaned.value = true;
      return;
    }
    port = connect(store.windowId === null ? guidePort : `${guidePort}:${store.windowId}`);
    port.onMessage.addListener((message: ToGuide) => receive(store, message));
    port.onDisconnect.addListener(() => {
      port = null;
      if (!isConnected()) store.orphaned.value = true;
    });
  }

  /** The user is back after a pause: what was missed meanwhile is asked for. */
  function resume(): void {
    if (port !== null || store.orphaned.peek()) return;
    open();
    void store.load();
  }

  onMessage((message) => {
    if (isWake(message)) open();
    return null;
  });
  for (const name of ["pointerdown", "keydown", "focus"]) addEventListener(name, resume, { capture: true });
  open();
}

function receive(store: GuideStore, message: ToGuide): void {
  switch (message.name) {
    case "theme":
      document.documentElement.dataset.theme = message.theme;
      break;
    case "focus":
      focusHeading();
      break;
    default:
      store.receive(message);
  }
}

/** Calendar's bubble holds the focus in a trap, which a frame can only leave by taking the focus itself. */
function focusHeading(): void {
  window.focus();
  document.querySelector<HTMLElement>("h1")?.focus();
}

function isWake(message: unknown): boolean {
  const { to, name } = (message ?? {}) as Partial<typeof wakeGuides>;
  return to === wakeGuides.to && name === wakeGuides.name;
}
