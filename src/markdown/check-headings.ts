import type { Heading, Root } from 'mdast';
import { headingLevels } from './heading-levels.ts';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** Finds headings of level one, which is the article's title, and headings without words. */
export function checkHeadings(tree: Root): ParsedArticle['faults'] {
  return ofType(allNodes(tree), 'heading').flatMap((node): ParsedArticle['faults'] => {
    const line = lineOf(node);
    if (!saysSomething(node)) {
      const expected = 'words after the #';
      return [{ code: 'heading-empty', line, found: 'a heading without words', expected }];
    }
    if (node.depth > 1) return [];
    const expected = 'level two (##) or deeper: level one is the title of the article';
    return [{ code: 'heading-level', line, found: 'a heading of level one', expected }];
  });
}

/** Finds headings that skip a level; pages show them one level below the heading above them. */
export function adviseOnHeadings(tree: Root, markdown: string): ParsedArticle['faults'] {
  const levelOf = headingLevels();
  const before: { depth: number; isSkipped: boolean }[] = [];
  return ofType(allNodes(tree), 'heading').flatMap((node): ParsedArticle['faults'] => {
    const shown = levelOf(node.depth);
    while ((before.at(-1)?.depth ?? 0) >= node.depth) before.pop();
    const isWithinSkipped = before.some(({ isSkipped }) => isSkipped);
    const isSkipped = shown < node.depth;
    before.push({ depth: node.depth, isSkipped });
    return [
      ...(isSkipped && !isWithinSkipped ? [skipped(node, shown)] : []),
      ...(isUnderlinedByChance(node, markdown) ? [underlined(node)] : []),
    ];
  });
}

function skipped(node: Heading, shown: number): ParsedArticle['faults'][number] {
  return {
    code: 'heading-skipped',
    line: lineOf(node),
    found: `a heading of level ${node.depth}, which is shown at level ${shown}`,
    expected: `write ${'#'.repeat(shown)}, so that no level is skipped`,
  };
}

/** Whether a line of hyphens turned a paragraph that reads like a sentence into a heading. */
function isUnderlinedByChance(node: Heading, markdown: string): boolean {
  const written = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  return !/^ {0,3}#/.test(written) && /[.!?…]["”’»)]*\s*\n[^\n]*$/u.test(written.trimEnd());
}

function underlined(node: Heading): ParsedArticle['faults'][number] {
  return {
    code: 'heading-underlined',
    line: lineOf(node),
    found: 'a paragraph that is shown as a heading because of the line of signs below it',
    expected: 'put an empty line between them, unless you mean a heading',
  };
}

function lineOf({ position }: Heading): number {
  return position?.start.line ?? 1;
}

/** A note mark counts as words: it may be all that is left of a heading in an export. */
function saysSomething(heading: Heading): boolean {
  return allNodes(heading).some(
    (node) =>
      node.type === 'footnoteReference' || ('value' in node && node.type !== 'html' && node.value.trim() !== ''),
  );
}
