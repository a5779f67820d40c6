/**
 * Our one element in Calendar's page: the frame with the guide, and the button that opens and closes it. Stands beside
 * the page's own nodes, never inside them. The page can see that it is there and nothing of what is in it.
 */
import { type Box, placeButton, placeGuide, type Spot, sheetBelow } from "./place";
import { dockStyle, shadesFor } from "./style";

const hostName = "trellis-guide";
const buttonName = "Conversation guide";

export interface DockLook {
  open: boolean;
  width: number;
  side: "right" | "left";
  theme: "light" | "dark";
}

export interface Surroundings {
  /** The bubble that is open, which the guide must leave free. */
  bubble: Box | null;
  /** Tells one event from another: for the same one the button stays where it is. `null`: none is open. */
  event: string | null;
  reserved: readonly Box[];
}

export interface Dock {
  /** Where else something of ours may be drawn. */
  root: ShadowRoot;
  apply(look: DockLook): void;
  /** Tells where the page's own things stand now. */
  settle(surroundings: Surroundings): void;
  isOpen(): boolean;
  /** Below this width the guide would cover the page, so it opens only when asked. */
  isNarrow(): boolean;
  hasFocus(): boolean;
  blurGuide(): void;
  /** Said on the button, once the extension was updated under this page. */
  orphan(): void;
  remove(): void;
}

/**
 * Puts the host into the page, with the frame loading out of sight so that it is warm when it is needed.
 *
 * @param frameUrl our guide page
 * @param onToggle the user pressed the button; never called for a click that the page's script made
 */
export function createDock(document: Document, frameUrl: string, onToggle: () => void): Dock {
  for (const old of document.querySelectorAll(hostName)) old.remove();
  const host = document.createElement(hostName);
  // Google's bubble closes on a press outside it, except inside elements that carry this, like its own side panel.
  host.setAttribute("data-keeps-details-open", "true");
  const frame = createFrame(document, frameUrl);
  const button = createButton(document, onToggle);
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dockStyle);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(document.createElement("slot"));
  host.append(button, frame);
  // A press on our button is not a press on the page.
  for (const type of ["pointerdown", "mousedown", "touchstart", "click"]) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);

  let look: DockLook = { open: false, width: 360, side: "right", theme: "light" };
  let surroundings: Surroundings = { bubble: null, event: null, reserved: [] };
  let standing: Spot | null = null;
  let side: "right" | "left" | null = null;

  const viewport = () => ({ width: window.innerWidth, height: window.innerHeight });
  const hasFocus = () => document.activeElement === frame;

  /** Chosen when an event is opened: it does not jump when the bubble closes, nor under the user's hands. */
  const keptSide = () => (look.open && (surroundings.bubble === null || hasFocus()) ? side : null);

  /** The page may have thrown some of ours away; it gets it back, and the guide has kept all but what was just typed. */
  const standAgain = () => {
    if (!host.isConnected) document.documentElement.append(host);
    for (const part of [button, frame]) if (part.parentNode !== host) host.append(part);
  };

  const arrange = () => {
    standAgain();
    const { bubble, reserved } = surroundings;
    const kept = keptSide();
    const place = placeGuide({
      viewport: viewport(),
      width: look.width,
      preferred: kept ?? look.side,
      bubble: kept === null ? bubble : null,
      reserved,
    });
    side = place.side;
    setBox(frame, place.box, place.sheet ? 0 : 20);
    const guide = look.open ? place.box : null;
    standing = placeButton({ viewport: viewport(), bubble, guide: place.sheet ? null : guide, reserved, standing });
    setProperties(button, { "--left": `${standing.left}px`, "--top": `${standing.top}px` });
  };

  return {
    root: shadow,
    apply(next) {
      look = next;
      setProperties(frame, shadesFor(next.theme));
      setProperties(button, shadesFor(next.theme));
      button.setAttribute("aria-expanded", String(next.open));
      arrange();
      frame.toggleAttribute("data-closed", !next.open);
      if (!next.open && hasFocus()) frame.blur();
    },
    settle(next) {
      if (next.event !== surroundings.event) standing = null;
      surroundings = next;
      arrange();
    },
    isOpen: () => look.open,
    isNarrow: () => window.innerWidth < sheetBelow,
    hasFocus,
    blurGuide: () => frame.blur(),
    orphan() {
      button.setAttribute("aria-label", `${buttonName}: reload this tab to use it again`);
      button.title = "Trellis was updated. Reload this tab to use it again.";
      button.disabled = true;
    },
    remove: () => host.remove(),
  };
}

function createFrame(document: Document, url: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "Conversation guide";
  frame.allow = "clipboard-write";
  frame.src = url;
  frame.toggleAttribute("data-closed", true);
  return frame;
}

function createButton(document: Document, onToggle: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", buttonName);
  button.setAttribute("aria-expanded", "false");
  button.title = buttonName;
  // Keeps the focus where it is: Calendar's bubble pulls it back otherwise.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", (event) => {
    if (event.isTrusted) onToggle();
  });
  return button;
}

function setBox(element: HTMLElement, box: Box, radius: number): void {
  setProperties(element, {
    "--left": `${box.left}px`,
    "--top": `${box.top}px`,
    "--width": `${box.right - box.left}px`,
    "--height": `${box.bottom - box.top}px`,
    "--radius": `${radius}px`,
  });
}

function setProperties(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}
