import type { Nodes, Root } from 'mdast';
import { isAllowedJsx } from './mdx-elements.ts';
import { allNodes } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Faults = ParsedArticle['faults'];

/**
 * Finds what MDX adds to Markdown: imports, exports, expressions, components and HTML. Comments in braces are allowed,
 * and the HTML that is allowed in articles.
 *
 * `Founded in {year}.` → a fault; `the <span lang="ru-Latn">Kniga</span>` → none
 */
export function checkMdx(tree: Root): Faults {
  return allNodes(tree).flatMap((node) => checkNode(node, node.position?.start.line ?? 1));
}

function checkNode(node: Nodes, line: number): Faults {
  if (node.type === 'mdxjsEsm') {
    const expected = 'text that does not begin with import or export';
    return [{ code: 'mdx-code', line, found: `the code ${shorten(node.value)}`, expected }];
  }
  if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !isComment(node.value)) {
    const expected = 'text, with \\{ for a brace';
    return [{ code: 'mdx-code', line, found: `the expression {${shorten(node.value)}}`, expected }];
  }
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && !isAllowedJsx(node)) {
    const expected = 'Markdown, or <span lang="…">, <sup>, <sub>, <cite> or <br />';
    return [{ code: 'html-not-allowed', line, found: `the element <${node.name ?? ''}>`, expected }];
  }
  return [];
}

/** Whether the code in braces consists of block comments only. */
function isComment(code: string): boolean {
  let rest = code.trim();
  while (rest.startsWith('/*')) {
    const end = rest.indexOf('*/', '/*'.length);
    if (end === -1) return false;
    rest = rest.slice(end + '*/'.length).trim();
  }
  return rest === '';
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
