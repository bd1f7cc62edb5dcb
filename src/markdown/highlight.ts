import type { Element, ElementContent } from 'hast';

/**
 * A paragraph with places of its text put into `<mark>`. Offsets count the text without the numbers of note marks, as
 * in {@link import('./parsed-article.ts').Paragraph.text}; a place that crosses from one element into another is
 * marked in both.
 */
export function highlight(element: Element, ranges: readonly { start: number; end: number }[]): Element {
  let offset = 0;
  const visitNode = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') {
      const start = offset;
      offset += node.value.length;
      return split(node.value, start, ranges);
    }
    if (node.type !== 'element' || isNoteMark(node)) return [node];
    return [{ ...node, children: node.children.flatMap(visitNode) }];
  };
  return { ...element, children: element.children.flatMap(visitNode) };
}

function isNoteMark({ tagName, properties }: Element): boolean {
  return tagName === 'sup' && Array.isArray(properties.className) && properties.className.includes('mark');
}

function split(text: string, start: number, ranges: readonly { start: number; end: number }[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end <= at) return;
    const value = { type: 'text' as const, value: text.slice(at, end) };
    parts.push(marked ? { type: 'element', tagName: 'mark', properties: {}, children: [value] } : value);
    at = end;
  };
  for (const range of ranges) {
    add(Math.min(text.length, range.start - start), false);
    add(Math.min(text.length, range.end - start), true);
  }
  add(text.length, false);
  return parts;
}
