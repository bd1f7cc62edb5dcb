import type { Link, Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { addressLength } from './address-end.ts';
import { asWritten } from './as-written.ts';
import { readFigures } from './read-figures.ts';
import { readFormulas } from './read-formulas.ts';

/**
 * Parses Markdown with GFM tables, lists and notes. Punctuation stays as typed, because names and quotations must not
 * be rewritten. A single tilde is text, and a bare address ends where a reader would end it. An image with a title is a
 * figure.
 *
 * `~3 hours: “https://wire.example/a”.` → the text `~3 hours: “`, a link to `https://wire.example/a`, the text `”.`
 */
export function readMarkdown(markdown: string): Root {
  return readFormulas(readFigures(readText(markdown), readText));
}

/** Parses Markdown as {@link readMarkdown} does, without figures. */
export function readText(markdown: string): Root {
  let cuts: number[] = [];
  for (;;) {
    const tree = parse(markdown, cuts);
    const known = new Set(cuts);
    const more = addressEnds(tree, markdown).filter((end) => !known.has(end));
    if (more.length === 0) return asWritten(tree, markdown);
    cuts = [...cuts, ...more].sort((a, b) => a - b);
  }
}

/** A character that ends an address; it is removed again. */
const CUT = '<!---->';

/** Parses Markdown in which addresses end at the given offsets; positions are those in the original. */
function parse(markdown: string, cuts: readonly number[]): Root {
  const pieces = [0, ...cuts].map((from, index) => markdown.slice(from, cuts[index]));
  const tree = markdownToMdast(pieces.join(CUT), { features: { frontmatter: false, smartPunctuation: false } });
  if (tree.type !== 'root') throw new TypeError(`expected the tree's root, found ${tree.type}`);
  if (cuts.length > 0) removeCuts(tree, cuts);
  return tree;
}

/** Removes the cuts from a tree, and corrects all positions. */
function removeCuts(node: Nodes, cuts: readonly number[]): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue;
    const before = cuts.findIndex((cut, index) => (point.offset ?? 0) <= cut + index * CUT.length);
    const cutsBefore = before === -1 ? cuts.length : before;
    const last = cuts[cutsBefore - 1] ?? 0;
    const offset = Math.max(last, point.offset - cutsBefore * CUT.length);
    point.column = Math.max(1, point.column - (point.offset - offset));
    point.offset = offset;
  }
  if (!('children' in node)) return;
  node.children.forEach((child) => removeCuts(child, cuts));
  const kept = node.children.filter((child) => !(child.type === 'html' && child.value === CUT && isEmpty(child)));
  node.children.splice(0, Infinity, ...kept);
}

function isEmpty({ position }: Nodes): boolean {
  return position?.start.offset === position?.end.offset;
}

/** The true ends of bare addresses that Markdown reads too far. */
function addressEnds(tree: Root, markdown: string): number[] {
  const ends: number[] = [];
  const walk = (node: Nodes, isInCell: boolean) => {
    if (node.type === 'link') {
      const end = addressEnd(node, markdown, isInCell);
      if (end !== undefined) ends.push(end);
    } else if ('children' in node)
      for (const child of node.children) walk(child, isInCell || node.type === 'tableCell');
  };
  walk(tree, false);
  return ends;
}

/** Where an address is cut. If no browser could open it, the cut is after its scheme, so that it becomes text. */
function addressEnd({ position, url }: Link, markdown: string, isInCell: boolean): number | undefined {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const written = markdown.slice(start, end);
  const [scheme] = /^(?:https?:\/\/|www\.)/i.exec(written) ?? [];
  if (scheme === undefined) return undefined;
  const bar = isInCell ? written.indexOf('|') : -1;
  const length = addressLength(bar === -1 ? written : written.slice(0, bar));
  if (length < written.length) return start + length;
  return URL.canParse(url) ? undefined : start + scheme.length;
}
