import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { readMdx } from './read-mdx.ts';
import { sentencesIn } from './sentences.ts';
import { noHabits } from './spelling-habits.ts';
import { toHtmlTree } from './to-html-tree.ts';

/**
 * The first sentence of a brief, without its markup; undefined if it does not begin with a paragraph.
 *
 * `The *capital* is [large](/a/). It has a port.` → "The capital is large."
 */
export function briefOpening(mdx: string): string | undefined {
  const [first] = toHtmlTree(readMdx(mdx).children).filter((node): node is Element => node.type === 'element');
  if (first?.tagName !== 'p') return undefined;
  const text = textOf(first).trim();
  const [sentence] = sentencesIn(text, noHabits);
  return sentence && (text.slice(sentence.start, sentence.end).trim() || undefined);
}
