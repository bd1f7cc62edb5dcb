import { definedLabels, labelKey } from './defined-labels.ts';
import { exceedsMarkdownNestingLimit } from './markdown-nesting-limit.ts';

/**
 * Whether the text of a post is written in Markdown: signs of it stand in its lines, and more of them than HTML tags,
 * of which Markdown may hold some.
 */
export function looksLikeMarkdown(content: string): boolean {
  if (content.length > maxLength || content.includes('<!-- wp:')) return false;
  const text = content.replace(/<pre[\s>][^]*?(?:<\/pre>|$)/gi, '');
  const strong = countReferences(text) + count(text, strongSign);
  const weak = count(text, weakSign);
  const tags = count(text, /<\/?(?:p|br|a|em|strong|b|i|li|ul|ol|h[1-6]|blockquote|span|div|sup)(?=[\s>/])/gi);
  const isMarkdown = tags === 0 ? strong > 0 || weak > 2 : strong > 1 && strong + weak > tags;
  return isMarkdown && !exceedsMarkdownNestingLimit(text);
}

/** Beyond this size nobody wrote by hand, and reading Markdown is slow. */
const maxLength = 2_000_000;

/** A link with its address, a heading, a fence of code. */
const strongSign = /\]\((?:https?:|\/|#|mailto:)|^#{1,6} +\S|^(?:```|~~~)|!\[[^\]\n]{0,200}\]\(|^\[\^[\w-]{1,40}\]:/gim;

/** Emphasis, an item of a list, a quotation, a line under a heading. */
const weakSign =
  /\*\*[^\s*][^*\n]{0,300}\*\*|^ {0,3}[*+-] +\S|^ {0,3}>|^(?:={3,}|-{3,})$|(?<=\s)[*_][^\s*_][^*_\n]{0,200}[*_](?=[\s,.;:])/gm;

/** How many links are written as `[text][label]` with the address under `[label]: address`. */
function countReferences(text: string): number {
  const defined = definedLabels(text);
  if (defined.size === 0) return 0;
  return [...text.matchAll(/\[([^[\]]{1,400})\] ?\[([^[\]\n]{0,100})\]/g)].filter(([, words = '', label]) =>
    defined.has(labelKey(label || words)),
  ).length;
}

function count(text: string, sign: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(sign)) found += 1;
  return found;
}
