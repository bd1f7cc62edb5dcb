import type { ElementContent } from 'hast';
import { headingLevels } from '../../../markdown/heading-levels.ts';
import { isHeading } from '../../../markdown/name-headings.ts';
import { plainText } from '../../model/text-nodes.ts';
import { holds, rebuild } from './rebuild.ts';

const CONTENT = new Set(['img', 'note-mark']);

/**
 * Headings at their levels in an article, in which level one is the title: the highest level in use becomes the second,
 * the next the third, and none is left out between a heading and the one that it stands under. Headings that say nothing
 * are left out.
 *
 * `<h1>A</h1><h4>B</h4>` → `<h2>A</h2><h3>B</h3>`
 */
export function levelHeadings(nodes: readonly ElementContent[]): ElementContent[] {
  const used = new Set<string>();
  rebuild(nodes, (one) => {
    if (isHeading(one)) used.add(one.tagName);
    return [one];
  });
  const levels = new Map([...used].toSorted().map((name, index) => [name, index + 2]));
  const levelOf = headingLevels();
  return rebuild(nodes, (one) => {
    const level = levels.get(one.tagName);
    if (level === undefined) return [one];
    if (plainText(one.children).trim() === '' && !holds(one.children, CONTENT)) return [];
    return [{ ...one, tagName: `h${levelOf(level)}` }];
  });
}
