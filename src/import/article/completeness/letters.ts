import type { ElementContent } from 'hast';
import { markLink } from '../../../markdown/walk-text.ts';
import { asDrawn } from './as-drawn.ts';

/** What is read in nodes, white space aside; marks of notes as `[^651]`, formulas as they are drawn. */
export function lettersOf(nodes: readonly ElementContent[]): string {
  const parts: string[] = [];
  const walk = (list: readonly ElementContent[]) => {
    for (const node of asDrawn(list)) {
      if (node.type === 'text') parts.push(withoutSpace(node.value));
      if (node.type !== 'element') continue;
      const link = markLink(node);
      const label = node.tagName === 'note-mark' ? node.properties['label'] : link?.properties.href;
      if (typeof label === 'string') parts.push(`[^${label.replace(/^#fn-/, '')}]`);
      else walk(node.children);
    }
  };
  walk(nodes);
  return parts.join('');
}

/** Text without any white space: what must not be lost. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The first words in which two texts without white space differ; undefined where they are one. */
export function firstDifference(expected: string, found: string): string | undefined {
  if (expected === found) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  const from = Math.max(0, at - 20);
  return `expected “${expected.slice(from, at + 40)}”, found “${found.slice(from, at + 40)}”`;
}
