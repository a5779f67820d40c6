/** The background's services on a real (fake) IndexedDB, with every message the browser would carry written down. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { CalendarEvent } from "../../../../utils/domain/calendar-event";
import type { Id } from "../../../../utils/domain/values";
import type { ConversationView, GuideState } from "../../../../utils/domain/views";
import type { MessageName, Payload, Result, ToContent, ToGuide } from "../../../../utils/messaging/protocol";
import type { Caller, Handlers } from "../../../../utils/messaging/server";
import type { Deps, Session } from "../../../../utils/services/deps";
import type { GuidePort } from "../../../../utils/services/guides";
import { createHandlers } from "../../../../utils/services/handlers";
import type { Keyring } from "../../../../utils/services/lock/keyring";
import { guideConnected } from "../../../../utils/services/presence";
import { createServices } from "../../../../utils/services/services";
import type { Database } from "../../../../utils/storage/database";
import { eraseDatabases } from "../../../../utils/storage/erase-databases";
import type { FakeFolder } from "./folder";
import { databaseOf, keyringOf } from "./sealed";

/** Tuesday, half past eight in Vienna. */
const morning = "2026-11-24T07:30:00.000Z";

/** What outlives a background that was ended: the browser, its session, the disk. */
export interface Machine {
  database: Database;
  keyring: Keyring;
  session: Map<string, string>;
  local: Map<string, string>;
  now: string;
  /** Milliseconds that pass each time somebody looks at the clock. */
  pace: number;
  /** Where it is another day than in UTC; `null`: the day of `now`. */
  today: string | null;
  timeZone: string;
  languages: string[];
  nextId: number;
  /** In the order in which it was said, over all channels. */
  log: { to: string; message: ToContent | ToGuide | "wake" | "answer" | "lock" }[];
  badges: { text: string; title: string }[];
  alarms: Map<string, number>;
  /** What the system was asked to show. */
  notices: string[];
  /** How often the welcome page was opened. */
  welcomes: number;
  /** What a tab's content script answers. */
  tabAnswer: unknown;
  /** The user's folder for backups. */
  folder: FakeFolder | null;
}

export function newMachine(): Machine {
  globalThis.indexedDB = new IDBFactory();
  const log: Machine["log"] = [];
  const memories = { session: new Map<string, string>(), local: new Map<string, string>() };
  const keyring = keyringOf(memory(memories.session));
  const said = { log, badges: [], notices: [], alarms: new Map(), welcomes: 0, tabAnswer: null, folder: null };
  const machine: Machine = {
    database: databaseOf(() => machine.keyring),
    keyring,
    ...memories,
    now: morning,
    pace: 0,
    today: null,
    timeZone: "Europe/Vienna",
    languages: ["en"],
    nextId: 1,
    ...said,
  };
  return machine;
}

/** A background that has just been started on this machine. */
export function startBackground(machine: Machine) {
  // What the one before held in memory is gone.
  machine.keyring = keyringOf(memory(machine.session));
  const services = createServices(depsOf(machine));
  const handlers = createHandlers(services);

  /** Sends as the browser would: everything crosses as JSON. */
  async function send<N extends MessageName>(
    caller: Caller,
    name: N,
    payload: Payload<N>,
    requestId: Id = depsOf(machine).newId(),
  ): Promise<Result<N>> {
    const handle: Handlers[N] = handlers[name];
    return wire(await handle(wire(payload), caller, requestId));
  }

  /** A guide opens its port; what it is told is written down. */
  function connect(caller: Caller, name = "guide") {
    const leave: (() => void)[] = [];
    let refused = false;
    const port: GuidePort = {
      name,
      postMessage: (message) => machine.log.push({ to: placeName(caller, name), message: wire(message) }),
      disconnect: () => {
        refused = true;
      },
      onDisconnect: { addListener: (listener) => leave.push(listener) },
    };
    guideConnected(services, port, caller);
    return { isRefused: () => refused, close: () => leave.forEach((listener) => void listener()) };
  }

  return { services, send, connect };
}

export type Background = ReturnType<typeof startBackground>;

/** Waits for what the background does aside: its writes stand in line before this one. */
export async function settled({ database }: Machine): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await database.write(async () => {});
  }
}

export const contentIn = (tabId: number, windowId = 1): Caller => ({ kind: "content", tabId, windowId });
export const guideIn = (tabId: number, windowId = 1): Caller => ({ kind: "guide", tabId, windowId });
export const sidePanel: Caller = { kind: "guide", tabId: null, windowId: null };
export const popup: Caller = { kind: "popup", tabId: null, windowId: null };
export const options: Caller = { kind: "options", tabId: 90, windowId: 1 };

/** A 1-on-1 of me with Robin Vale, Tuesday at ten, half an hour, unless the fields say otherwise. */
export function oneOnOne(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  const person = { organizer: false, kind: "person" } as const;
  return {
    surface: "bubble",
    eventId: "weekly_20261124T090000Z",
    seriesId: "weekly",
    recurring: true,
    title: "Robin / Me",
    guests: [
      { ...person, email: "me@example.com", name: "Me", organizer: true },
      { ...person, email: "robin@example.com", name: "Robin Vale" },
    ],
    guestCount: 2,
    me: "me@example.com",
    myAnswer: "yes",
    account: 0,
    start: "2026-11-24T10:00",
    minutes: 30,
    allDay: false,
    ...fields,
  };
}

export function withGuest(email: string, name: string): Pick<CalendarEvent, "guests"> {
  const [me] = oneOnOne().guests;
  return { guests: [...(me ? [me] : []), { email, name, organizer: false, kind: "person" }] };
}

export const nextWeek = { eventId: "weekly_20261201T090000Z", start: "2026-12-01T10:00" };

export function group(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  const { guests } = withGuest("robin@example.com", "Robin Vale");
  const third = { email: "kim@example.com", name: "Kim", organizer: false, kind: "person" } as const;
  return oneOnOne({ eventId: "group", seriesId: "group", guests: [...guests, third], guestCount: 3, ...fields });
}

/** Opens an event in a calendar tab, and asks as that tab's guide what it shows. */
export async function openIn(background: Background, event = oneOnOne(), tabId = 1): Promise<ConversationView> {
  await background.send(contentIn(tabId), "calendar.opened", { event, theme: "light" });
  return viewOfTab(background, tabId);
}

export async function viewOfTab(background: Background, tabId = 1): Promise<ConversationView> {
  return viewIn(await background.send(guideIn(tabId), "guide.current", { windowId: null }));
}

/** What a guide shows, which must be a conversation. */
export function viewIn(state: GuideState | undefined): ConversationView {
  if (state?.status !== "conversation") throw new Error(`No conversation: ${state?.status}`);
  return state.view;
}

export function refOf({ stored, person, conversation }: ConversationView) {
  return { conversationId: conversation.id, draft: stored ? null : { person, conversation } };
}

/** What was last shown at a place. */
export function lastShown(machine: Machine, place: string): GuideState | undefined {
  const shown = machine.log.filter(({ to, message }) => to === place && isShow(message)).at(-1)?.message;
  return isShow(shown) ? shown.state : undefined;
}

function isShow(message: unknown): message is Extract<ToGuide, { name: "show" }> {
  return (message as ToGuide | undefined)?.name === "show";
}

function placeName(caller: Caller, name: string): string {
  return name === "guide" ? `tab:${caller.tabId}` : name.replace("guide:", "window:");
}

function depsOf(machine: Machine): Deps {
  return {
    database: machine.database,
    keyring: machine.keyring,
    clock: {
      now() {
        const { now } = machine;
        machine.now = new Date(Date.parse(now) + machine.pace).toISOString();
        return now;
      },
      today: () => machine.today ?? machine.now.slice(0, 10),
      timeZone: () => machine.timeZone,
    },
    languages: () => machine.languages,
    newId: () => `id-${machine.nextId++}`,
    session: memory(machine.session),
    local: memory(machine.local),
    sendToTab: async (tabId, message) => {
      machine.log.push({ to: `content:${tabId}`, message });
      if (machine.tabAnswer instanceof Error) throw machine.tabAnswer;
      return machine.tabAnswer;
    },
    wakeGuides: (tabId) =>
      void machine.log.push({ to: tabId === null ? "panels" : `frames:${tabId}`, message: "wake" }),
    showBadge: async (text, title) => void machine.badges.push({ text, title }),
    tellPages: () => void machine.log.push({ to: "pages", message: "lock" }),
    eraseStorage: async () => {
      machine.session.clear();
      machine.local.clear();
      await eraseDatabases();
    },
    setAlarm: async (name, when) => void machine.alarms.set(name, when),
    withdrawNotice: async () => void machine.notices.splice(0),
    notify: async (title, message) => void machine.notices.push(`${title}: ${message}`),
    ensureAlarm: async (name, when) => {
      if ((machine.alarms.get(name) ?? Number.POSITIVE_INFINITY) > when) machine.alarms.set(name, when);
    },
    backupFolder: async () => machine.folder,
    forgetBackupFolder: async () => {
      machine.folder = null;
    },
    calendarAllowed: async () => true,
    openWelcome: async () => void machine.welcomes++,
    version: () => "1.2.3",
    browserName: () => "Chrome 150",
    storedBytes: async () => 1234,
  };
}

/** Keeps values as JSON, as the browser does. */
function memory(kept: Map<string, string>): Session {
  return {
    read: async () => Object.fromEntries([...kept].map(([key, text]) => [key, JSON.parse(text)])),
    write: async (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: async (key) => void kept.delete(key),
  };
}

function wire<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}
