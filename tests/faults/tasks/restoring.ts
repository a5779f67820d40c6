/** A large backup is brought back: all of it or nothing. */
import { newConversation, newPerson } from "../../../utils/domain/drafts";
import { freeSlot, noteId } from "../../../utils/domain/note";
import type { Backup } from "../../../utils/storage/backup";
import { migrations } from "../../../utils/storage/migrations/list";
import { storeNames } from "../../../utils/storage/schema";
import { ask } from "../../browser/support/ask";
import type { Random } from "../random";
import type { Session } from "../session";
import { type Fate, send } from "./request";

/** Each is a person, a conversation and a note. */
const [fewest, most] = [40, 300];

export interface Restore {
  /** Milliseconds that it may take. */
  expected: number;
  run(): Promise<Fate<unknown>>;
}

export async function prepareRestore(session: Session, random: Random): Promise<Restore> {
  const { ledger, pace } = session;
  const page = await session.options();
  const size = random.int(fewest, most);
  const how = random.pick<"merge" | "replace">(["merge", "replace"]);
  const { mark, parts } = ledger.newMark(size * 2);
  const part = Buffer.from(JSON.stringify(backupOf(mark, parts))).toString("base64");
  const source = { kind: "file", file: await ask(page, "restore.part", { file: null, part }) } as const;
  const wanted = { source, passphrase: null, leaveOutLoose: false, how, withErased: true };
  return {
    expected: (pace.get("restoring") ?? 1) * size,
    async run() {
      const start = performance.now();
      const change = { adds: [mark], removes: how === "replace" ? ("everything" as const) : [] };
      const fate = await send(page, ledger, change, "restore.apply", wanted);
      if (fate.is === "answered") pace.set("restoring", (performance.now() - start) / size);
      return fate;
    },
  };
}

function backupOf(mark: string, parts: readonly string[]): Backup {
  const now = Temporal.Now.instant().toString({ smallestUnit: "millisecond" });
  const names = parts.slice(0, parts.length / 2);
  const texts = parts.slice(parts.length / 2);
  const idOf = (at: number) => `${mark}x${at}`;
  const people = names.map((name, at) => {
    const lastCareer = { on: "2026-05-04", conversationId: idOf(at) };
    return newPerson({ name, lastCareer, emails: [`${idOf(at)}@example.com`] }, { newId: () => idOf(at), now });
  });
  const talk = { date: "2026-05-04", kind: "career", state: "held" } as const;
  const conversations = people.map(({ id }) => newConversation({ ...talk, personId: id }, { newId: () => id, now }));
  const notes = texts.map((text, at) => ({
    ...{ id: noteId(idOf(at), freeSlot), conversationId: idOf(at), personId: idOf(at), slot: freeSlot },
    ...{ lines: [{ id: idOf(at), text, kind: "text", done: false, shareable: false, editedAt: now }] },
    ...{ version: 1, editedAt: now },
  }));
  const none = Object.fromEntries(storeNames.map((name) => [name, []])) as unknown as Backup["stores"];
  const stores = { ...none, people, conversations, notes };
  return { format: "trellis-backup", version: 1, schema: migrations.length, madeAt: now, stores };
}
