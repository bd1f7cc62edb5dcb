import type { Element, ElementContent } from 'hast';
import { attribute } from '../../html/nodes.ts';
import type { Entry } from './package.ts';
import type { BookPage } from './read-pages.ts';

/** A chapter of a book. */
export interface Chapter {
  /** As the contents of the book call it. */
  label: string | undefined;
  /** The path of the page that it begins on. */
  path: string;
  nodes: ElementContent[];
  pages: BookPage[];
}

/**
 * Cuts a book into its chapters: at the entries of its contents, or, without any, at its pages. What comes before the
 * first entry is a chapter of its own.
 */
export function chaptersOf(pages: readonly BookPage[], contents: readonly Entry[]): Chapter[] {
  const starts = new Map(startsIn(contents).map(({ target, label }) => [target, label]));
  const chapters: Chapter[] = [];
  const begin = (label: string | undefined, page: BookPage, nodes: ElementContent[]) =>
    chapters.push({ label, path: page.path, nodes, pages: [page] });
  for (const page of pages) {
    const pieces = cut(page.nodes, starts);
    pieces.forEach((piece, index) => {
      const label = piece.label ?? (index === 0 ? starts.get(page.path) : undefined);
      const last = chapters.at(-1);
      const isNew = label !== undefined || starts.size === 0 || !last;
      if (isNew) begin(label, page, piece.nodes);
      else {
        last.nodes.push(...piece.nodes);
        last.pages.push(page);
      }
    });
  }
  return chapters;
}

/** The entries that chapters begin at. Entries within one that is in pages of its own are chapters too: it is a part. */
function startsIn(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => {
    const page = entry.target.split('#')[0];
    const isPart = entry.entries.length > 0 && entry.entries.every(({ target }) => target.split('#')[0] !== page);
    return isPart ? [entry, ...startsIn(entry.entries)] : [entry];
  });
}

interface CutPiece {
  label?: string | undefined;
  nodes: ElementContent[];
}

/** Divides nodes before each element with one of some ids. Elements around a cut are in both pieces. */
function cut(nodes: readonly ElementContent[], starts: ReadonlyMap<string, string>): CutPiece[] {
  const pieces: CutPiece[] = [{ nodes: [] }];
  for (const node of nodes) {
    const [first, ...rest] = node.type === 'element' ? cutElement(node, starts) : [{ nodes: [node] }];
    if (first?.label !== undefined) pieces.push(first);
    else pieces.at(-1)?.nodes.push(...(first?.nodes ?? []));
    pieces.push(...rest);
  }
  return pieces.filter(({ label, nodes: held }, index) => index === 0 || label !== undefined || held.length > 0);
}

function cutElement(node: Element, starts: ReadonlyMap<string, string>): CutPiece[] {
  const label = [attribute(node, 'id'), attribute(node, 'name')]
    .map((id) => starts.get(id ?? ''))
    .find((one) => one !== undefined);
  const inside = cut(node.children, starts);
  const [before, ...others] = inside.map((piece) => ({ ...piece, nodes: [{ ...node, children: piece.nodes }] }));
  if (label !== undefined) return [{ label, nodes: before?.nodes ?? [node] }, ...others];
  // A target at the very beginning of an element is that of the element.
  const [second, ...more] = others;
  const isBare = inside[0]?.nodes.every(
    (one) => one.type !== 'element' && (one.type !== 'text' || one.value.trim() === ''),
  );
  return isBare && second ? [second, ...more] : [...(before ? [before] : []), ...others];
}
