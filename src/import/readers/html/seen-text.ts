import type { ElementContent } from 'hast';
import { blockNames, unseenNames } from '../../html/kinds.ts';

/** What a reader sees of a node, in one line. */
export function seenText(node: ElementContent): string {
  const parts: string[] = [];
  const collect = (each: ElementContent): void => {
    if (each.type === 'text') parts.push(each.value);
    if (each.type !== 'element' || unseenNames.has(each.tagName)) return;
    const isBlock = blockNames.has(each.tagName) || each.tagName === 'br';
    if (isBlock) parts.push(' ');
    each.children.forEach(collect);
    if (isBlock) parts.push(' ');
  };
  collect(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
