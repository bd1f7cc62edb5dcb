import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { paragraphsOf } from './clean-text.ts';

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const writer = unified().use(remarkGfm).use(remarkStringify);
const PLAIN: ReadonlySet<string> = new Set(['root', 'paragraph', 'text', 'link']);

/**
 * What may open a list, a quotation or another block, of which many on one line nest as deep; or what Markdown or other
 * systems take for a note.
 */
const SIGN = /^[^\S\n]*(?:[-+*>#|`~=]|\d{1,9}[.)])|\[\^|\^\[/mu;
/** Longer texts are escaped without being read first. */
const LONGEST_READ = 20_000;

/** Text as Markdown that reads as that text: as it is where it contains nothing that Markdown means otherwise. */
export function introductionMarkdown(text: string): string | undefined {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return undefined;
  const plain = paragraphs.join('\n\n');
  if (plain.length <= LONGEST_READ && !SIGN.test(plain) && readsAs(plain, paragraphs)) return plain;
  const children = paragraphs.map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return writer.stringify({ type: 'root', children }).trim();
}

/** Whether Markdown holds those paragraphs, without markup but for addresses that are links by themselves. */
function readsAs(markdown: string, paragraphs: readonly string[]): boolean {
  const tree: Root = reader.parse(markdown);
  let isPlain = tree.children.length === paragraphs.length;
  visit(tree, (node) => {
    if (!PLAIN.has(node.type)) isPlain = false;
  });
  return isPlain && tree.children.every((child, index) => toString(child) === paragraphs[index]);
}
