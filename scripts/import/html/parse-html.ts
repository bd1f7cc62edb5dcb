import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { keepTextOnly } from './keep-text-only.ts';
import { contentOf } from './replace-nodes.ts';
import { isTooTangled } from './tangle.ts';

/** A parsed piece of HTML, and whether its markup had to be given up to read it at all. */
export interface Parsed {
  tree: Root;
  tangled: boolean;
}

/** Parses the inside of a body, as a browser would: what stands in one. */
export function parseFragment(html: string): Parsed {
  const tangled = isTooTangled(html);
  const read = tangled ? keepTextOnly(html) : html;
  // Without an element of a body before it, a fragment that begins with `<col>` or `<td>` counts as part of a table.
  const tree = fromHtml(`<div>${read}`, { fragment: true });
  const [wrapper, ...rest] = contentOf(tree);
  if (wrapper?.type === 'element') tree.children = wrapper.children.concat(rest);
  return { tree, tangled };
}

/** Parses a whole page. */
export function parseDocument(html: string): Parsed {
  const tangled = isTooTangled(html);
  return { tree: fromHtml(tangled ? keepTextOnly(html) : html), tangled };
}
