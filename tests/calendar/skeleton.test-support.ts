/** A page without its words, styles and generated names: what code may rely on to find its way. */

export interface SkeletonNode {
  tag: string;
  id: string;
  role: string;
  jsname: string;
  /** Names of all `data-…` and `aria-…` attributes, sorted. */
  attributes: string[];
  children: SkeletonNode[];
}

/**
 * Reduces a tree to its skeleton. Uses nothing from outside itself, so that a test can run it inside a page.
 * Ids that are counted up anew in every session are left out.
 */
export function skeletonOf(root: Element): SkeletonNode {
  const counted = /^(tt-)?(c|i|ucc-|ucj-)\d+$/;
  const reduce = (element: Element): SkeletonNode => ({
    tag: element.localName,
    id: counted.test(element.id) ? "" : element.id,
    role: element.getAttribute("role") ?? "",
    jsname: element.getAttribute("jsname") ?? "",
    attributes: element
      .getAttributeNames()
      .filter((name) => name.startsWith("data-") || name.startsWith("aria-"))
      .sort(),
    children: [...element.children].map(reduce),
  });
  return reduce(root);
}

interface Placed {
  node: SkeletonNode;
  /** Names of the marked nodes around it, outermost first. */
  around: string[];
}

/** A node is known by its id, else by its `jsname`, else by its role. */
function nameOf({ id, role, jsname }: SkeletonNode): string {
  if (id) return `#${id}`;
  if (jsname) return `[jsname=${jsname}]`;
  return role ? `[role=${role}]` : "";
}

function marked(node: SkeletonNode, around: string[] = []): Placed[] {
  const name = nameOf(node);
  const inside = name ? [...around, name] : around;
  const own = name ? [{ node, around }] : [];
  return [...own, ...node.children.flatMap((child) => marked(child, inside))];
}

/**
 * What a real page has on its marked nodes and the copy lacks: a node, its tag, one of its attributes, its nesting.
 *
 * @param names looks at these nodes only, such as `#id` or `[jsname=x]`; all without it
 * @returns one line for each lack, without repetition; empty when the copy has all of it
 */
export function lacks(real: SkeletonNode, copy: SkeletonNode, names?: readonly string[]): string[] {
  const copies = new Map<string, Placed[]>();
  for (const placed of marked(copy)) {
    const name = nameOf(placed.node);
    copies.set(name, [...(copies.get(name) ?? []), placed]);
  }
  const looked = marked(real).filter(({ node }) => names?.includes(nameOf(node)) ?? true);
  return [...new Set(looked.flatMap((placed) => lacksOf(placed, copies.get(nameOf(placed.node)) ?? [])))];
}

function lacksOf({ node, around }: Placed, candidates: Placed[]): string[] {
  const name = nameOf(node);
  const all = candidates.map((candidate) => {
    const has = new Set(candidate.node.attributes);
    return [
      ...(candidate.node.tag === node.tag ? [] : [`${name} is no ${node.tag}`]),
      ...(node.role === "" || candidate.node.role === node.role ? [] : [`${name} has no role ${node.role}`]),
      ...node.attributes.filter((attribute) => !has.has(attribute)).map((attribute) => `${name} has no ${attribute}`),
      ...(isWithin(around, candidate.around) ? [] : [`${name} is not within ${around.join(" > ")}`]),
    ];
  });
  return all.sort((a, b) => a.length - b.length)[0] ?? [`${name} is missing (within ${around.join(" > ")})`];
}

/** Whether the one nesting contains the other, in its order. */
function isWithin(needed: readonly string[], there: readonly string[]): boolean {
  let at = 0;
  for (const name of there) if (name === needed[at]) at += 1;
  return at === needed.length;
}
