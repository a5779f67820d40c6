/** Between the address and the place shown. Moving about never loads a page. */
import { dateOf } from "../plain-time";
import type { ViewKey } from "./page-data";
import { signal } from "./signal";
import { type Family, type Place, page, state } from "./state";

/** The page shows another place now. */
export const placeChanged = signal();

const viewPaths: Record<string, ViewKey> = {
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  agenda: "AGENDA",
  year: "YEAR",
  customday: "CUSTOM_DAYS",
};
const pagePaths = { search: "SEARCH", settings: "SETTINGS", trash: "TRASH" } as const satisfies Record<string, Family>;
type PageFamily = (typeof pagePaths)[keyof typeof pagePaths];

/** What an address of the app shows. An unknown path is the week, as with Google. */
function placeAt(address: string): Place {
  const { pathname, searchParams } = new URL(address);
  const [name = "", ...rest] = pathname.replace(/^\/calendar(\/u\/\d+)?\/r\/?/, "").split("/");
  const place: Place = { family: "EVENT", view: "WEEK", date: dateOf(page.now), eid: null, query: searchParams };
  if (name === "eventedit") return { ...place, family: "EVENT_EDIT", eid: rest[0] || null };
  if (name in pagePaths) return { ...place, family: pagePaths[name as keyof typeof pagePaths] };
  const view = viewPaths[name] ?? "WEEK";
  return { ...place, view, date: dateIn(rest) ?? place.date, family: view === "AGENDA" ? "SCHEDULE" : "EVENT" };
}

function dateIn([year, month, day]: string[]): string | null {
  if (!year || !month || !day) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function addressOf({ family, view, date, eid, query }: Place): string {
  const search = query.size > 0 ? `?${query}` : "";
  if (family === "EVENT_EDIT") return `${page.base}/r/eventedit${eid ? `/${eid}` : ""}${search}`;
  const other = nameOf(pagePaths, family);
  if (other) return `${page.base}/r/${other}${search}`;
  return `${page.base}/r/${nameOf(viewPaths, view)}/${date.split("-").map(Number).join("/")}`;
}

function nameOf(paths: Record<string, string>, value: string): string | undefined {
  return Object.keys(paths).find((name) => paths[name] === value);
}

/** Goes to a view, to `date` or the day shown last, and leaves any other page for it. */
export function go(change: Partial<Pick<Place, "view" | "date">> = {}): void {
  const view = change.view ?? state.place.view;
  const family = view === "AGENDA" ? "SCHEDULE" : "EVENT";
  move({ ...state.place, ...change, view, family, eid: null, query: new URLSearchParams() });
}

/** Opens the form of an event, or with `null` of a new one. */
export function goToForm(eid: string | null, query = new URLSearchParams()): void {
  move({ ...state.place, family: "EVENT_EDIT", eid, query });
}

export function goToPage(family: PageFamily, query = new URLSearchParams()): void {
  move({ ...state.place, family, eid: null, query });
}

function move(place: Place): void {
  state.place = place;
  history.pushState(null, "", addressOf(place));
  placeChanged.fire();
}

/** Shows the address's place, and follows the browser's back and forward. */
export function startRouter(): void {
  const follow = () => {
    state.place = placeAt(location.href);
    placeChanged.fire();
  };
  addEventListener("popstate", follow);
  follow();
}
