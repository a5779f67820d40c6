/** Facts of Google Calendar's page as a whole: who is signed in, which account, which language, light or dark. */
import { addressIn } from "./addresses";
import type { Look } from "./look";
import { facts } from "./selectors";

/** Whether this is the calendar and not a sign-in or help page. */
export function isGoogleCalendar(look: Look): boolean {
  return look.find("view") !== null;
}

/** The signed-in address, in lower case, or `null` when the page does not tell. */
export function readOwnEmail(look: Look): string | null {
  const element = look.find("ownEmail");
  return element === null ? null : addressIn(element);
}

/** The page's language as a tag, such as `pt-BR`; English when it does not tell. */
export function readLanguage(look: Look): string {
  const element = look.find("language");
  const inLink = /[?&]hl=([\w-]+)/.exec(element?.getAttribute("href") ?? "")?.[1];
  return element?.getAttribute("lang") || inLink || element?.textContent?.trim() || "en";
}

/** The number in `/calendar/u/N/`; the default account is 0. */
export function readAccount(pathname: string): number {
  const match = /\/u\/(\d{1,2})(\/|$)/.exec(pathname);
  return match ? Number(match[1]) : 0;
}

/** Light or dark by the colours that the page really has: neither `color-scheme` nor an attribute tells. */
export function readTheme(look: Look): "light" | "dark" {
  const { body } = look.document;
  const main = look.find("mainArea");
  const grounds = [main?.querySelector('[role="main"]') ?? null, main, body];
  for (const element of grounds) {
    const brightness = element === null ? null : brightnessOf(getComputedStyle(element).backgroundColor);
    if (brightness !== null) return brightness < 0.5 ? "dark" : "light";
  }
  // Everything is transparent: then text that is light must stand on something dark.
  const text = brightnessOf(getComputedStyle(body).color);
  return text !== null && text > 0.5 ? "dark" : "light";
}

/** 0 to 1, or `null` for a colour that is mostly see-through. */
function brightnessOf(color: string): number | null {
  const channels = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  if (channels.length < 3 || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Less high than any rail: parts of the page's header carry the same mark. CSS pixels. */
const lowestRail = 120;

/** Google's rail of buttons and its own side panel, where they are on screen. */
export function readReserved(look: Look): DOMRect[] {
  // Every way at once: the rail and the panel are two elements, each with a mark of its own.
  return [...look.document.querySelectorAll(facts.sidePanel.ways.join(","))]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 24 && box.height > lowestRail);
}
