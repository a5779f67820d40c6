/**
 * A line that was changed in two places at once is kept in both versions. The id of the second one is made from the id of
 * the first, so that two windows that merge the same come to the same lines, and so that they are known to belong together.
 */
import type { Line } from "./note";
import type { Id } from "./values";

/** All versions of one line, each with its place in the note, from 0. */
export type LineVersions = readonly { index: number; line: Line }[];

/** An id for another version of a line, which is then one of `used`. */
export function versionId(id: Id, used: Set<Id>): Id {
  let candidate = `${id}+`;
  while (used.has(candidate)) candidate += "+";
  used.add(candidate);
  return candidate;
}

/** The id of the line of which this is a version; its own for any other line. */
export function rootId(id: Id): Id {
  return id.replace(/\++$/, "");
}

/** The lines of which a note holds several versions, in the order of the note. */
export function versionsIn(lines: readonly Line[]): LineVersions[] {
  const roots = new Set(lines.filter(({ id }) => id !== rootId(id)).map(({ id }) => rootId(id)));
  if (roots.size === 0) return [];
  const groups = [...roots].map((root) =>
    lines.flatMap((line, index) => (rootId(line.id) === root ? [{ index, line }] : [])),
  );
  return groups.filter((versions) => versions.length > 1).toSorted((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}
