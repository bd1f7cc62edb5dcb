import type { Element, ElementContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { blockNames, unseenNames } from '../../html/kinds.ts';
import { attribute, contentOf, firstWords, isElement, walkNodes } from '../../html/nodes.ts';
import { type Page, selfAndAround } from './page.ts';

/** A part of a page that was left out. */
export interface BoilerplatePart {
  name: string;
  text: string;
}

/** What of a page is in none of the elements that were read. */
export function boilerplateParts(page: Page, read: ReadonlySet<Element>): BoilerplatePart[] {
  const around = new Set([...read].flatMap((element) => selfAndAround(page, element)));
  const parts: BoilerplatePart[] = [];
  const collect = (node: ElementContent): void => {
    if (node.type === 'text') parts.push(partOf(node));
    if (node.type !== 'element' || read.has(node)) return;
    if (around.has(node)) contentOf(node).forEach(collect);
    else if (!unseenNames.has(node.tagName)) parts.push(partOf(node));
  };
  contentOf(page.tree).forEach(collect);
  return parts.filter(({ text }) => text !== '');
}

/** A part of a page for the report. */
export function partOf(node: ElementContent): BoilerplatePart {
  if (node.type !== 'element') return { name: 'text', text: seenText(node) };
  const words = [seenText(node)];
  // What images say in words is part of it.
  walkNodes([node], (each) => {
    if (isElement(each, 'img')) words.push(attribute(each, 'alt')?.trim() ?? '');
  });
  const text = words.filter((one) => one !== '').join(' ');
  const name = attribute(node, 'id') ?? attribute(node, 'className')?.split(' ', 1)[0];
  return { name: name ? `${node.tagName} “${name}”` : node.tagName, text };
}

/** What a reader sees of a node, in one line. */
export function seenText(node: ElementContent): string {
  const parts: string[] = [];
  const collect = (each: ElementContent): void => {
    if (each.type === 'text') parts.push(each.value);
    if (each.type !== 'element' || unseenNames.has(each.tagName)) return;
    const around = blockNames.has(each.tagName) || each.tagName === 'br' ? ' ' : '';
    parts.push(around);
    each.children.forEach(collect);
    parts.push(around);
  };
  collect(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** How much was left out, and how each part of it begins. */
export function boilerplateWarning(parts: readonly BoilerplatePart[], what: string): Warning[] {
  if (parts.length === 0) return [];
  const words = parts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const shown = parts.slice(0, 20).map(({ name, text }) => `${name}: ${firstWords(text, 8)}`);
  const all = parts.map(({ text }) => text).join('\n');
  const isShort = parts.length === shown.length && parts.every(({ text }) => firstWords(text, 8) === text);
  const more = parts.length > shown.length ? [`and ${parts.length - shown.length} more parts`] : [];
  return [
    {
      code: 'markup-left-out',
      found: `${words} ${words === 1 ? 'word' : 'words'} ${what}: ${[...shown, ...more].join('; ')}`,
      ...(!isShort && { words: all }),
      expected: 'They were left out as menus, comments and the like: check that none of them belongs to the article.',
    },
  ];
}
