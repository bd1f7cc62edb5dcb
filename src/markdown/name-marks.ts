import type { Element } from 'hast';
import { markLink } from './walk-text.ts';

/**
 * Prepares a function that gives the marks in one element after the other their ids: the first of note 7 `fnref-7`,
 * the second `fnref-7-2`.
 */
export function markNames(): (element: Element) => void {
  const counts = new Map<string, number>();
  return function name(element: Element): void {
    const link = markLink(element);
    if (link) {
      const label = String(link.properties.href).slice('#fn-'.length);
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      link.properties.id = count === 1 ? `fnref-${label}` : `fnref-${label}-${count}`;
      return;
    }
    for (const child of element.children) if (child.type === 'element') name(child);
  };
}
