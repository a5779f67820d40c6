/** A note as the one text that the user types, back to lines that keep who they are, and two versions made one. */
import { groupBy } from "./group-by";
import { versionId } from "./line-versions";
import { matchLines } from "./match-lines";
import type { Line, LineKind } from "./note";
import type { Id, Instant } from "./values";

type Content = Pick<Line, "kind" | "done" | "shareable" | "text">;

/** Before a line that may leave Trellis. Nobody types it by chance. */
export const shareMark = "↗ ";
/** Before somebody's own words. */
export const quoteMark = "> ";
/** Before something to do. */
export const checkMark = "[ ] ";

const prefixes: readonly { prefix: string; kind: LineKind; done: boolean }[] = [
  { prefix: checkMark, kind: "check", done: false },
  { prefix: "[x] ", kind: "check", done: true },
  { prefix: quoteMark, kind: "quote", done: false },
];

/** One line as it is typed: `↗ ` first where it may be shared, then `[ ] ` or `[x] ` before a check, `> ` before a quote. */
function lineToText({ kind, done, shareable, text }: Content): string {
  const ticked = kind === "check" && done;
  const found = prefixes.find((each) => each.kind === kind && each.done === ticked);
  return (shareable ? shareMark : "") + (found?.prefix ?? "") + text;
}

/** The lines as one text, without a newline at the end. */
export function linesToText(lines: readonly Content[]): string {
  return lines.map(lineToText).join("\n");
}

/**
 * The typed text as lines; writing them out again gives the same text, whatever it is. A line of `previous` that
 * still stands is handed back as it is, also when it has moved. An edited line keeps its id; one that has little in
 * common with what stood there, or that was emptied, starts anew. Linear in the length of the text.
 *
 * @param previous the lines before this edit, with unique ids
 */
export function textToLines(
  text: string,
  previous: readonly Line[],
  { newId, now }: { newId: () => Id; now: Instant },
): Line[] {
  if (text === "") return [];
  const before = previous.map(lineToText);
  const after = text.split("\n");
  const sources = matchLines(before, after, (typed) => contentOf(typed).text);
  return after.map((typed, index) => {
    const source = sources[index];
    const line = source === undefined ? undefined : previous[source];
    if (line && source !== undefined && before[source] === typed) return line;
    return { id: line?.id ?? newId(), editedAt: now, ...contentOf(typed) };
  });
}

function contentOf(typed: string): Content {
  const shareable = typed.startsWith(shareMark);
  const rest = shareable ? typed.slice(shareMark.length) : typed;
  const found = prefixes.find(({ prefix }) => rest.startsWith(prefix));
  if (!found) return { kind: "text", done: false, shareable, text: rest };
  return { kind: found.kind, done: found.done, shareable, text: rest.slice(found.prefix.length) };
}

/**
 * Brings two edits of the same lines together. A line changed on one side only is taken from there; one that both
 * changed differently is kept in both versions, mine first, unless one holds all words of the other. What one side
 * deleted goes unless the other changed it. A line typed alike in the same place on both sides is kept once.
 * Linear in the number of lines.
 *
 * @param base the lines that both edits began with; ids are unique in each list
 */
export function mergeLines(base: readonly Line[], mine: readonly Line[], theirs: readonly Line[]): Line[] {
  // The side that moved lines gives the order; the lines that only the other side has are put in.
  const spine = keepsOrder(base, mine) ? theirs : mine;
  const guest = spine === mine ? theirs : mine;
  const sides = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const twins = findTwins(spine, guest, sides.base);
  const added = groupBy(withAnchors(guest, byId(spine), twins), ({ anchor }) => anchor);
  const used = new Set([...sides.base.keys(), ...sides.mine.keys(), ...sides.theirs.keys()]);

  const result: Line[] = [];
  const addLinesAfter = (anchor: Id | null) => {
    for (const { line } of added.get(anchor) ?? []) result.push(...settle(line.id, sides, used));
  };
  addLinesAfter(null);
  for (const { id } of spine) {
    result.push(...settle(id, sides, used));
    addLinesAfter(id);
  }
  return result;
}

type ById = ReadonlyMap<Id, Line>;

interface Sides {
  base: ById;
  mine: ById;
  theirs: ById;
}

function byId(lines: readonly Line[]): Map<Id, Line> {
  return new Map(lines.map((line) => [line.id, line]));
}

/** Whether the lines that both lists have stand in the same order in both. */
function keepsOrder(base: readonly Line[], edited: readonly Line[]): boolean {
  const [inBase, inEdited] = [byId(base), byId(edited)];
  const before = base.filter(({ id }) => inEdited.has(id));
  const after = edited.filter(({ id }) => inBase.has(id));
  return before.every(({ id }, index) => id === after[index]?.id);
}

/** Lines that both sides typed alike in one place: the guest's id to the spine's. */
function findTwins(spine: readonly Line[], guest: readonly Line[], base: ById): Map<Id, Id> {
  const [inSpine, inGuest] = [byId(spine), byId(guest)];
  const place = ({ line, anchor }: Anchored) => `${anchor ?? ""}\n${lineToText(line)}`;
  const onlySpine = withAnchors(spine, base).filter(({ line }) => !inGuest.has(line.id));
  const onlyGuest = withAnchors(guest, base).filter(({ line }) => !inSpine.has(line.id));
  const waiting = groupBy(onlySpine.reverse(), place);
  const twins = new Map<Id, Id>();
  for (const each of onlyGuest) {
    const twin = waiting.get(place(each))?.pop();
    if (twin) twins.set(each.line.id, twin.line.id);
  }
  return twins;
}

interface Anchored {
  line: Line;
  anchor: Id | null;
}

/** The lines that `anchors` does not have, each with the line of `anchors` that it stands after. */
function withAnchors(lines: readonly Line[], anchors: ById, twins: ReadonlyMap<Id, Id> = new Map()): Anchored[] {
  const result: Anchored[] = [];
  let anchor: Id | null = null;
  for (const line of lines) {
    const id = twins.get(line.id) ?? line.id;
    if (anchors.has(id)) anchor = id;
    else result.push({ line, anchor });
  }
  return result;
}

/** What becomes of the line with this id: nothing, one line, or both versions of it. */
function settle(id: Id, { base, mine, theirs }: Sides, used: Set<Id>): Line[] {
  const [was, my, their] = [base.get(id), mine.get(id), theirs.get(id)];
  if (!my || !their) {
    const kept = my ?? their;
    return kept && !(was && same(was, kept)) ? [kept] : [];
  }
  const line = mergeFields(was, my, their);
  if (their.text === was?.text || line.text.includes(their.text)) return [line];
  return [line, { ...their, id: versionId(id, used) }];
}

function mergeFields(was: Line | undefined, my: Line, their: Line): Line {
  const pick = <K extends keyof Content>(key: K): Line[K] => (my[key] === was?.[key] ? their : my)[key];
  const kind = pick("kind");
  return {
    id: my.id,
    // Of two edits, one that holds all words of the other says it all: typing that went on after it was saved.
    text: their.text !== was?.text && their.text.includes(my.text) ? their.text : pick("text"),
    kind,
    done: kind === "check" && pick("done"),
    shareable: was ? pick("shareable") : my.shareable && their.shareable,
    editedAt: my.editedAt > their.editedAt ? my.editedAt : their.editedAt,
  };
}

function same(a: Line, b: Line): boolean {
  return a.text === b.text && a.kind === b.kind && a.done === b.done && a.shareable === b.shareable;
}
