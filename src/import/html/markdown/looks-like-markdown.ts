import { definedLabels, labelKey } from './markdown-to-html.ts';

/**
 * Whether the text of a post is written in Markdown: signs of it are in its lines, and more of them than HTML tags,
 * of which Markdown may contain some.
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
  return text.match(sign)?.length ?? 0;
}

/**
 * Whether Markdown is nested, or left open, as nobody writes it: a parser would take time out of proportion to its
 * size, or overflow its stack.
 */
export function exceedsMarkdownNestingLimit(markdown: string): boolean {
  return (
    nestedBlocks.test(markdown) || deepIndent.test(markdown) || bracketDepth(markdown) > 60 || openLinks(markdown) > 500
  );
}

/** Sixty quotations or lists that begin in one line. */
const nestedBlocks = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){60}/m;

/** An item of a list far to the right. */
const deepIndent = /^[ \t]{120,}(?:[*+-]|\d{1,9}[.)])[ \t]/m;

function bracketDepth(markdown: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of markdown.matchAll(/[[\]]|\n[ \t]*\n/g)) {
    depth = bracket === '[' ? depth + 1 : bracket === ']' ? Math.max(0, depth - 1) : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How many links begin, as `[text](`, and do not end as simply. */
function openLinks(markdown: string): number {
  const links = markdown.match(/\]\((?:[^()\s]{0,2000}(?:[ \t][^()\n]{0,300})?\))?/g) ?? [];
  return links.filter((link) => link === '](').length;
}
