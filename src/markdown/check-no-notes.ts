import type { Root } from 'mdast';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { literalMarks, written } from './written-notes.ts';

/** Finds notes and marks in a text that must have none: only the text of an article is shown with notes. */
export function checkNoNotes(tree: Root, markdown: string): ParsedArticle['faults'] {
  const nodes = allNodes(tree);
  const expected = 'notes in the texts of articles only';
  const marks = [...ofType(nodes, 'footnoteReference').map(written), ...literalMarks(nodes, markdown)];
  return [
    ...marks.map(({ label, line }) => ({ line, found: `the mark [^${label}]` })),
    ...ofType(nodes, 'footnoteDefinition')
      .map(written)
      .map(({ label, line }) => ({ line, found: `note ${label}` })),
  ].map((place) => ({ ...place, code: 'note-misplaced', expected }));
}
