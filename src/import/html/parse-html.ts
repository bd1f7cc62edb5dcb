import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Warning } from '../model/warning.ts';
import { contentOf } from './nodes.ts';
import { exceedsNestingLimit, keepTextOnly } from './nesting-limit.ts';
import { wordsInTags } from './words-in-tags.ts';

/** A parsed piece of HTML. */
export interface Parsed {
  tree: Root;
  /** Whether its markup had to be given up to read it at all. */
  isTextOnly: boolean;
  /** Words that no parser takes for text. */
  warnings: Warning[];
}

/** Parses the inside of a body, as a browser would: what is in one. */
export function parseFragment(html: string): Parsed {
  const isTextOnly = exceedsNestingLimit(html);
  const read = isTextOnly ? keepTextOnly(html) : html;
  // Without an element of a body before it, a fragment that begins with `<col>` or `<td>` counts as part of a table.
  const tree = fromHtml(`<div>${read}`, { fragment: true });
  const [wrapper, ...rest] = contentOf(tree);
  if (wrapper?.type === 'element') tree.children = wrapper.children.concat(rest);
  return { tree, isTextOnly, warnings: wordsInTags(html) };
}

/** Parses a whole page. */
export function parseDocument(html: string): Parsed {
  const isTextOnly = exceedsNestingLimit(html);
  return { tree: fromHtml(isTextOnly ? keepTextOnly(html) : html), isTextOnly, warnings: wordsInTags(html) };
}
