import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { CITATION_BY_KEY } from '../../../archive/cite/keys/cite-by-key.ts';
import { readKeys } from '../../../archive/cite/keys/read-keys.ts';

/**
 * Keeps the citations by key in notes as the site reads them: without backslashes, `[@poe1998, p. 12]`.
 *
 * @param tree an article, which is changed
 */
export function keepKeys(tree: Root): void {
  visit(tree, 'footnoteDefinition', (note) => {
    visit(note, (node, index, parent) => {
      if (node.type === 'link') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const pieces = piecesOf(node);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  });
}

/** What is written as it is, as HTML is, are the citations. */
function piecesOf({ value }: Text): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: written, 1: inside = '', index } of value.matchAll(CITATION_BY_KEY)) {
    if (MARKUP.test(inside) || !readKeys(inside)) continue;
    if (index > from) pieces.push({ type: 'text', value: value.slice(from, index) });
    pieces.push({ type: 'html', value: written });
    from = index + written.length;
  }
  if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return pieces;
}

/** Signs that would mean something if they were written as they are. */
const MARKUP = /[*`<&\\~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
