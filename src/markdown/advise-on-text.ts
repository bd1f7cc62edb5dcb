import type { Root, RootContent } from 'mdast';
import { adviseOnHeadings } from './check-headings.ts';
import { leftOverSigns } from './left-over-signs.ts';
import { allNodes, ofType } from './nodes.ts';
import { adviseOnLists } from './numbered-lists.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Advice = ParsedArticle['faults'];

/**
 * Advice for editors on a text: places that Markdown may read in another way than meant.
 */
export function adviseOnText(tree: Root, markdown: string): Advice {
  return [
    ...adviseOnHeadings(tree, markdown),
    ...adviseOnLists(tree, markdown),
    ...leftOverSigns(tree, markdown),
    ...unusedDefinitions(tree),
    ...indentedCode(tree, markdown),
    ...textAfterNotes(tree),
  ];
}

/** Link definitions that no link uses: their line is not shown. */
function unusedDefinitions(tree: Root): Advice {
  const nodes = allNodes(tree);
  const used = new Set(
    [...ofType(nodes, 'linkReference'), ...ofType(nodes, 'imageReference')].map(({ identifier }) => identifier),
  );
  return ofType(nodes, 'definition')
    .filter(({ identifier }) => !used.has(identifier))
    .map(({ label, identifier, position }) => ({
      code: 'definition-unused',
      line: position?.start.line ?? 1,
      found: `an address that no link uses: [${label ?? identifier}]:`,
      expected: /^\d+$/.test(identifier)
        ? `write [^${identifier}]: for a note`
        : `link to it with […][${label ?? identifier}], or delete the line, which is not shown`,
    }));
}

function indentedCode(tree: Root, markdown: string): Advice {
  return ofType(allNodes(tree), 'code')
    .filter(({ position }) => !/^\s*(?:`{3}|~{3})/.test(markdown.slice(position?.start.offset)))
    .map(({ position }) => ({
      code: 'code-indented',
      line: position?.start.line ?? 1,
      found: 'a line that is shown as code because it begins with four spaces or a tab',
      expected: 'delete the spaces; for code, put a line of ``` before and after it',
    }));
}

/** Blocks below a note that the author may have meant as part of it. */
const BLOCKS: Partial<Record<RootContent['type'], string>> = {
  paragraph: 'a paragraph',
  list: 'a list',
  blockquote: 'a quotation',
  table: 'a table',
  figure: 'an image',
};

/** Text below a note without any mark after it: it may be meant as part of the note. */
function textAfterNotes({ children }: Root): Advice {
  const lastCiting = children.findLastIndex(
    (block) => block.type !== 'footnoteDefinition' && ofType(allNodes(block), 'footnoteReference').length > 0,
  );
  const note = children.findIndex(({ type }, index) => type === 'footnoteDefinition' && index > lastCiting);
  if (note === -1) return [];
  return children.slice(note).flatMap(({ type, position }) => {
    const block = BLOCKS[type];
    if (block === undefined) return [];
    return {
      code: 'text-after-notes',
      line: position?.start.line ?? 1,
      found: `${block} below the notes, which is shown as part of the article`,
      expected: 'put four spaces before it if it belongs to the note, or move it above the notes',
    };
  });
}
