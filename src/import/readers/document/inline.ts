import type { Element, ElementContent } from 'hast';
import { element, isElement } from '../../html/nodes.ts';

/** How text looks, as far as it means something. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  code?: boolean;
  script?: 'sub' | 'sup';
}

/** A part of a line with one look. */
export interface Piece {
  node: ElementContent;
  look: Look;
  /** Where it leads. */
  href?: string | undefined;
  /** Its language, where the document says that it is in another. */
  lang?: string | undefined;
}

/**
 * Makes HTML of the pieces of a line: what looks alike is in one element. A mark of a note between two pieces of one look
 * is in their element, as the line is not divided there.
 */
export function inlineOf(pieces: readonly Piece[]): ElementContent[] {
  return grouped(pieces.map(likeNeighbours), SHELLS);
}

function likeNeighbours(piece: Piece, index: number, all: readonly Piece[]): Piece {
  if (!isElement(piece.node, 'note-mark')) return piece;
  const [before, after] = [all[index - 1], all[index + 1]];
  const isInside = before && after && SHELLS.every((shell) => keyOf(shell(before)) === keyOf(shell(after)));
  return isInside ? { ...before, node: piece.node } : { node: piece.node, look: {} };
}

type Shell = (piece: Piece) => Element | undefined;

/** The elements around a piece, from the outside in. */
const SHELLS: readonly Shell[] = [
  ({ href }) => (href === undefined ? undefined : element('a', [], { href })),
  ({ lang }) => (lang === undefined ? undefined : element('span', [], { lang })),
  ({ look }) => (look.struck ? element('del') : undefined),
  ({ look }) => (look.bold ? element('strong') : undefined),
  ({ look }) => (look.italic ? element('em') : undefined),
  ({ look }) => (look.script ? element(look.script) : undefined),
  ({ look }) => (look.code ? element('code') : undefined),
];

function keyOf(shell: Element | undefined): string {
  return shell ? `${shell.tagName} ${Object.values(shell.properties).join(' ')}` : '';
}

function grouped(pieces: readonly Piece[], [shell, ...inner]: readonly Shell[]): ElementContent[] {
  if (!shell) return pieces.map(({ node }) => node);
  const groups: { around: Element | undefined; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const around = shell(piece);
    const last = groups.at(-1);
    if (last && keyOf(last.around) === keyOf(around)) last.pieces.push(piece);
    else groups.push({ around, pieces: [piece] });
  }
  return groups.flatMap(({ around, pieces: of }) => {
    const content = grouped(of, inner);
    return around ? [{ ...around, children: content }] : content;
  });
}
