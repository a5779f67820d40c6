/** Reads a backup file. Nothing in it is believed: every record is checked, and what no version wrote is left out. */
import * as v from "valibot";
import { beatMarks, developmentKinds, goalLevels, goalStates, sinceAnswers } from "../domain/goal";
import { promiseStates, supportKinds } from "../domain/promise";
import { careerLengths } from "../domain/schedule";
import { openingChoices } from "../domain/settings";
import { suggestChoices } from "../domain/suggestion";
import { isExtreme } from "./backup-shape";
import { hasRepeated, missingStores, withoutLoose } from "./backup-whole";
import { RequestError } from "./errors";
import { conversation, email, guideFields, hour, id, instant, line, person, plainDate, text, weekday } from "./schemas";

const stamps = { createdAt: instant, editedAt: instant };
const deletable = { ...stamps, deletedAt: v.nullable(instant) };
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const note = v.object({
  ...{ id, conversationId: id, personId: id, slot: id },
  ...{ lines: v.array(line), version: count, editedAt: instant },
});

const goal = v.object({
  ...{ id, personId: id, conversationId: v.nullable(id), level: v.picklist(goalLevels) },
  ...{ text, rhythm: text, evidence: text, help: text, leadsToBecause: text, closedBecause: text },
  ...{ startsOn: v.nullable(plainDate), reviewOn: v.nullable(plainDate), closedOn: v.nullable(plainDate) },
  development: v.nullable(v.picklist(developmentKinds)),
  objectiveId: v.nullable(id),
  noObjectiveOnPurpose: v.boolean(),
  leadsTo: v.nullable(id),
  leader: v.picklist(["them", "me"]),
  steps: v.array(v.object({ id, text, done: v.boolean() })),
  beats: v.array(v.object({ id, on: plainDate, mark: v.picklist(beatMarks) })),
  state: v.picklist(goalStates),
  history: v.array(
    v.object({
      ...{ at: instant, text },
      ...{
        rhythm: v.exactOptional(text),
        evidence: v.exactOptional(text),
        reviewOn: v.exactOptional(v.nullable(plainDate)),
      },
    }),
  ),
  ...deletable,
});

const promise = v.object({
  ...{ id, personId: id, conversationId: v.nullable(id), by: v.picklist(["me", "them"]), text },
  support: v.nullable(v.picklist(supportKinds)),
  due: v.nullable(plainDate),
  moved: count,
  state: v.picklist(promiseStates),
  settledOn: v.nullable(plainDate),
  settledIn: v.nullable(id),
  ...deletable,
});

const direction = v.object({ personId: id, text, none: v.boolean(), ...stamps });

const energiser = v.object({
  ...{ id, personId: id, conversationId: v.nullable(id), text, on: plainDate },
  since: v.nullable(v.picklist(sinceAnswers)),
  sinceIn: v.optional(v.nullable(id), null),
  ...deletable,
});

const objective = v.object({
  ...{ id, level: v.picklist(["team", "company"]), text, period: text, archivedAt: v.nullable(instant) },
  ...deletable,
});

const ownGuide = v.object({ id, ...guideFields, ...deletable });

const someoneElse = v.object({
  said: v.literal("someone-else"),
  email: v.nullable(email),
  personId: id,
  from: v.nullable(id),
  movedIds: v.array(id),
  addedAddress: v.boolean(),
  entered: v.optional(v.boolean()),
  at: instant,
});
const eventId = v.custom<`event ${string}`>((value) => typeof value === "string" && value.startsWith("event "));
const seriesId = v.custom<`series ${string}`>((value) => typeof value === "string" && value.startsWith("series "));
const eventCorrection = v.object({
  id: eventId,
  said: v.array(
    v.variant("said", [
      v.object({ said: v.literal("not-one-on-one") }),
      v.object({ said: v.literal("attached"), personId: id }),
      someoneElse,
    ]),
  ),
});
const ignored = v.object({ said: v.literal("ignored"), hid: v.nullable(eventCorrection) });
const seriesCorrection = v.object({ id: seriesId, said: v.array(v.variant("said", [ignored, someoneElse])) });

const join = v.object({
  ...{ otherId: id, conversationId: id, other: conversation, before: conversation },
  lines: v.array(v.object({ id, conversationId: id, slot: id })),
  ...{ promiseIds: v.array(id), settledIds: v.array(id), goalIds: v.array(id), energiserIds: v.array(id) },
  joinedAt: instant,
});

const suggestion = v.object({
  ...{ email, count, lastSeen: plainDate, refused: v.boolean(), hiddenUntil: v.nullable(plainDate) },
});

const settings = v.object({
  opening: v.picklist(openingChoices),
  leftOpen: v.nullable(v.boolean()),
  side: v.picklist(["right", "left"]),
  width: v.pipe(v.number(), v.minValue(320), v.maxValue(480)),
  ...{ spellcheck: v.boolean(), badge: v.boolean(), marks: v.optional(v.boolean(), false) },
  dueSoonDays: count,
  careerMinutes: v.optional(v.picklist(careerLengths), 60),
  reminderOn: v.optional(v.nullable(weekday), null),
  reminderAt: v.optional(hour, 9),
  reminderNames: v.optional(v.boolean(), false),
  ownEmails: v.array(email),
  notMyEmails: v.optional(v.array(email), []),
  suggest: v.optional(v.picklist(suggestChoices), "unasked"),
  dismissedAdvice: v.optional(v.array(id), []),
  neverQuestions: v.optional(v.array(id), []),
  welcomedAt: v.nullable(instant),
});
const meta = v.variant("key", [
  v.object({ key: v.literal("settings"), value: settings }),
  v.object({ key: v.literal("lastBackupAt"), value: instant }),
  v.object({ key: v.literal("account"), value: count }),
  v.object({ key: v.literal("seenAs"), value: v.array(email) }),
  v.object({
    key: v.literal("lastImport"),
    value: v.object({
      ...{ personId: id, at: instant, conversationIds: v.array(id) },
      lines: v.array(v.object({ conversationId: id, lineIds: v.array(id) })),
    }),
  }),
  v.object({
    key: v.literal("peopleImport"),
    value: v.object({
      ...{ at: instant, added: v.array(id), conversationIds: v.array(id) },
      changed: v.array(
        v.object({ personId: id, usualTime: v.nullable(v.pipe(v.string(), v.isoTime())), knownSeries: v.array(id) }),
      ),
    }),
  }),
  v.object({ key: v.literal("erased"), value: v.object({ salt: id, hashes: v.array(text) }) }),
]);

/** What one record of each store must be. Those of `meta` are pairs of key and value. */
export const recordSchemas = {
  people: person,
  conversations: conversation,
  notes: note,
  goals: goal,
  promises: promise,
  directions: direction,
  energisers: energiser,
  objectives: objective,
  guides: ownGuide,
  corrections: v.union([eventCorrection, seriesCorrection]),
  joins: join,
  suggestions: suggestion,
  meta,
};

/** A store that an older version did not have is empty. */
const records = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), []);

const backup = v.object({
  format: v.literal("trellis-backup"),
  version: v.literal(1),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: instant,
  stores: v.object({
    people: records(recordSchemas.people),
    conversations: records(recordSchemas.conversations),
    notes: records(recordSchemas.notes),
    goals: records(recordSchemas.goals),
    promises: records(recordSchemas.promises),
    directions: records(recordSchemas.directions),
    energisers: records(recordSchemas.energisers),
    objectives: records(recordSchemas.objectives),
    guides: records(recordSchemas.guides),
    corrections: records(recordSchemas.corrections),
    joins: records(recordSchemas.joins),
    suggestions: records(recordSchemas.suggestions),
    meta: records(recordSchemas.meta),
  }),
});

export type BackupFile = Pick<v.InferOutput<typeof backup>, "madeAt" | "stores">;

const head = v.looseObject({ format: v.literal("trellis-backup"), version: v.number(), schema: v.number() });

/** What is done with records whose person or conversation is missing. Only our own copies are believed to mean it. */
export type OnLoose = "refuse" | "leave-out" | "keep";

/**
 * @param file the text of the file
 * @param newest the schema that this version writes
 * @throws {RequestError} with a `BackupProblem` as its code: each way in which a file can be bad has its own
 */
export function readBackupFile(file: string, newest: number, onLoose: OnLoose = "refuse"): BackupFile {
  if (file === "") throw new RequestError("empty-backup");
  if (isExtreme(file)) throw new RequestError("extreme-backup");
  return checkBackup(parseJson(file), newest, onLoose);
}

/** The same for a backup that was parsed already. */
export function checkBackup(parsed: unknown, newest: number, onLoose: OnLoose): BackupFile {
  if (!v.is(head, parsed)) throw new RequestError("not-a-backup");
  if (parsed.version > 1) throw new RequestError("newer-backup");
  if (parsed.schema > newest) throw new RequestError("newer-records");
  if (!isObject(parsed.stores) || missingStores(parsed.stores, parsed.schema).length > 0) {
    throw new RequestError("incomplete-backup");
  }
  const checked = v.safeParse(backup, parsed, { abortEarly: true });
  if (!checked.success) throw new RequestError(isTooMuch(checked.issues[0]) ? "extreme-backup" : "damaged-backup");
  const { madeAt, stores } = checked.output;
  if (hasRepeated(stores)) throw new RequestError("repeated-records");
  if (onLoose === "keep") return { madeAt, stores };
  const whole = withoutLoose(stores);
  if (whole.loose > 0 && onLoose === "refuse") throw new RequestError("loose-records");
  return { madeAt, stores: whole.stores };
}

/** A file that was cut off is told from one that was changed by how it ends, and from one of another kind by how it begins. */
function parseJson(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    const isOurs = file.slice(0, 200).includes('"format":"trellis-backup"');
    if (!isOurs) throw new RequestError("not-a-backup");
    throw new RequestError(file.trimEnd().endsWith("}") ? "changed-backup" : "cut-off-backup");
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a record was refused for the size of a text or a number. JSON's `1e999` is infinite. */
function isTooMuch({ type, input }: v.BaseIssue<unknown>): boolean {
  return type === "max_length" || type === "max_value" || Math.abs(Number(input)) === Number.POSITIVE_INFINITY;
}
