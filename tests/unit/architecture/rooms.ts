/** Who may import whom, and why. `ARCHITECTURE.md` draws the same picture. */
import { importsOf, type SourceFile } from "./source-files";

interface Room {
  /** Folders of ours that may be imported besides its own. */
  rooms: readonly string[];
  /** Packages that may be imported; their subpaths as well. */
  packages: readonly string[];
  why: string;
}

const entrypoint: Room = {
  rooms: ["components", "utils"],
  packages: ["wxt", "preact"],
  why: "an entrypoint wires the rooms together, so it may see them all and holds no logic of its own",
};

/** The most telling folder wins: `utils/domain` before `utils`. */
export const rooms: Record<string, Room> = {
  entrypoints: entrypoint,
  components: {
    rooms: ["utils/domain", "utils/coach", "utils/import", "utils/export", "utils/messaging", "utils/platform"],
    packages: ["preact", "@preact/signals", "lucide"],
    why: "components show and ask: they reach data by messages, never storage, and never run in Google's page",
  },
  "utils/domain": {
    rooms: [],
    packages: [],
    why: "domain holds the nouns and their rules, which nothing outside may change",
  },
  "utils/coach": {
    rooms: ["utils/domain"],
    packages: [],
    why: "coach gives advice from the nouns alone, so that it can be tried from the command line",
  },
  "utils/calendar": {
    rooms: ["utils/domain"],
    packages: [],
    why: "calendar turns a page into facts, and does nothing with them",
  },
  "utils/secrets": {
    rooms: [],
    packages: ["@noble/ciphers", "@noble/hashes"],
    why: "secrets seals and opens bytes, and knows nothing of what they mean",
  },
  "utils/import": {
    rooms: ["utils/domain"],
    packages: ["papaparse", "ical.js", "fflate"],
    why: "import reads the files that a person chooses, and writes nothing",
  },
  "utils/export": {
    rooms: ["utils/domain"],
    packages: ["papaparse"],
    why: "export turns what is kept into text for people and spreadsheets: pure, and it reads nothing by itself",
  },
  "utils/storage": {
    rooms: ["utils/domain", "utils/secrets"],
    packages: ["idb"],
    why: "storage keeps the nouns and knows nobody who asks for them",
  },
  "utils/platform": {
    rooms: [],
    packages: ["wxt/browser"],
    why: "platform wraps the browser's extension API and knows nothing of Trellis",
  },
  "utils/messaging": {
    rooms: ["utils/domain", "utils/platform"],
    packages: ["valibot"],
    why: "messaging carries the nouns between contexts, without a say in what is done with them",
  },
  "utils/dock": {
    rooms: ["utils/domain", "utils/calendar/adapter", "utils/messaging", "utils/platform"],
    packages: [],
    why: "the dock stands in Google's page: it knows no more of a calendar than the adapter says, and no stored data",
  },
  "utils/services": {
    rooms: [
      ...["utils/domain", "utils/coach", "utils/export", "utils/storage", "utils/secrets", "utils/messaging"],
      "utils/platform",
    ],
    packages: [],
    why: "services do in the background what a message asks: no screen, no page, no browser but through platform",
  },
};

/** Tools that run in Node and are no part of the extension. */
const tools = ["utils/coach/cli.ts"];

/** One sentence for each import that breaks its room's rule: which file, which import, which rule, why. */
export function brokenRoomRules(file: SourceFile): string[] {
  if (tools.includes(file.path)) return [];
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || room === undefined) {
    return [`${file.path} stands in no room. Move it into one, or add its room to the table of rooms.`];
  }
  return importsOf(file)
    .filter((target) => !isAllowed(target, name, room))
    .map((target) => `${file.path} imports "${target}", but ${name} may import ${inWords(room)}: ${room.why}.`);
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((name) => isIn(path, name));
}

function isAllowed(target: string, name: string, { rooms, packages }: Room): boolean {
  return [name, ...rooms, ...packages].some((allowed) => isIn(target, allowed));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function inWords({ rooms, packages }: Room): string {
  const allowed = [...rooms, ...packages];
  return allowed.length === 0 ? "nothing but itself" : `only itself, ${allowed.join(", ")}`;
}
