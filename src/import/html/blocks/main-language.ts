import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, walkNodes } from '../nodes.ts';

/**
 * The language that the parts of a text state most often, if it is that of a good part of it: word processors state the
 * main language over and over, and only the others are worth keeping.
 */
export function mainLanguage(nodes: readonly ElementContent[]): string | undefined {
  const lengths = new Map<string, number>();
  let total = 0;
  walkNodes(nodes, (node) => {
    if (node.type === 'text') total += lengthOf(node.value);
    if (node.type !== 'element') return true;
    const lang = attribute(node, 'lang');
    if (!lang) {
      if (node.tagName === 'q') total += SIGNS;
      return true;
    }
    const language = primaryOf(lang);
    const length = lengthOf(toString(node)) + signsIn(node);
    lengths.set(language, (lengths.get(language) ?? 0) + length);
    total += length;
    return false;
  });
  const [language, length = 0] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [];
  return length > total / 3 ? language : undefined;
}

/** A `<q>` shows a quotation mark on each side, which a reader sees as text. */
const SIGNS = 2;

/** How many quotation marks are shown within an element. */
function signsIn(node: Element): number {
  let count = 0;
  walkNodes([node], (each) => {
    if (each.type === 'element' && each.tagName === 'q') count += SIGNS;
    return true;
  });
  return count;
}

/** White space lays out the source, and is in no language. */
function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** A language tag without what follows the language itself. @example `en` of `EN-US` */
export function primaryOf(lang: string): string {
  return (lang.split('-', 1)[0] ?? lang).toLowerCase();
}
