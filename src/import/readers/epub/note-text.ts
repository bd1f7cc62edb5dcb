import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, mapElements } from '../../html/nodes.ts';
import { isBackLink } from './note-marks.ts';

/** Notes without the links that lead back to their marks. */
export function withoutBackLinks(blocks: readonly Element[], marks: ReadonlySet<string>): ElementContent[] {
  return mapElements(blocks, (one, before) => {
    const leadsBack = marks.has((attribute(before, 'href') ?? '').replace(/^#/, ''));
    if (one.tagName === 'a' && (isBackLink(before) || (leadsBack && toString(before).trim().length <= 6))) return [];
    const isEmptied =
      before.children.length > 0 && one.children.every((child) => child.type === 'text' && child.value.trim() === '');
    return isEmptied && toString(before).trim() !== '' && /^(?:sup|span|small|p)$/.test(one.tagName) ? [] : [one];
  });
}

/** A note's own number, where it is printed before its text. */
export function withoutNumber(blocks: readonly ElementContent[], printed: string): ElementContent[] {
  const number = printed.replace(/[.:]$/, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`^\\s*[\\[(]?${number}[\\])]?[.:)]*(?=\\s|\\p{L}|$)\\s*|^\\s*[.:)\\]]+\\s+`, 'u');
  let isDone = number === '';
  const first = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node): ElementContent => {
      if (isDone) return node;
      if (node.type === 'element') return { ...node, children: first(node.children) };
      if (node.type !== 'text' || node.value.trim() === '') return node;
      isDone = true;
      return { ...node, value: node.value.replace(pattern, '') };
    });
  return first(blocks);
}
