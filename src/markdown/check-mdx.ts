import type { Nodes, Root } from 'mdast';
import { allNodes, type NodeOf } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Faults = ParsedArticle['faults'];
type Jsx = NodeOf<'mdxJsxTextElement' | 'mdxJsxFlowElement'>;

const COMMENTS = /^(\s|\/\*[\s\S]*?\*\/)*$/;
const PLAIN = new Set(['sup', 'sub', 'cite', 'br']);
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DIRECTION = /^(ltr|rtl|auto)$/;

/**
 * Finds what MDX may bring in beyond Markdown: imports, exports, expressions, components and HTML. Comments in braces
 * are let through, and the HTML that is let through in articles.
 *
 * `Founded in {year}.` → a fault; `the <span lang="ru-Latn">Kniga</span>` → none
 */
export function checkMdx(tree: Root): Faults {
  return allNodes(tree).flatMap((node) => checkNode(node, node.position?.start.line ?? 1));
}

function checkNode(node: Nodes, line: number): Faults {
  if (node.type === 'mdxjsEsm') {
    const expected = 'expected text: a line may not begin with import or export';
    return [{ code: 'mdx-code', line, found: `the code ${shorten(node.value)}`, expected }];
  }
  if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !COMMENTS.test(node.value)) {
    const expected = 'expected text: write a brace as \\{';
    return [{ code: 'mdx-code', line, found: `the expression {${shorten(node.value)}}`, expected }];
  }
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && !isAllowed(node)) {
    const expected = 'expected Markdown, or <span lang="…">, <sup>, <sub>, <cite> or <br />';
    return [{ code: 'html-not-allowed', line, found: `the element <${node.name ?? ''}>`, expected }];
  }
  return [];
}

function isAllowed({ name, attributes }: Jsx): boolean {
  if (name !== 'span') return PLAIN.has(name ?? '') && attributes.length === 0;
  const names = attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : ''));
  return attributes.length > 0 && new Set(names).size === names.length && attributes.every(isAboutLanguage);
}

function isAboutLanguage(attribute: Jsx['attributes'][number]): boolean {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return false;
  if (attribute.name === 'dir') return DIRECTION.test(attribute.value);
  return attribute.name === 'lang' && LANGUAGE.test(attribute.value);
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
