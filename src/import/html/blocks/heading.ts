import type { Element, ElementContent } from 'hast';
import { addedText, isElement } from '../nodes.ts';
import { hasText } from './paragraph.ts';

/** A heading of the blocks that stand in one: in one line. What is no text follows it; one without text is none. */
export function cleanHeading({ tagName }: Element, inside: readonly ElementContent[]): ElementContent[] {
  const words: ElementContent[] = [];
  const rest: ElementContent[] = [];
  for (const block of inside) {
    if (!isElement(block, paragraphNames) || !hasText(block)) rest.push(block);
    else words.push(...(words.length > 0 ? [addedText(' ')] : []), ...inOneLine(block.children));
  }
  if (words.length === 0) return rest;
  return [{ type: 'element', tagName, properties: {}, children: words }, ...rest];
}

function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    return node.tagName === 'br' ? addedText(' ') : { ...node, children: inOneLine(node.children) };
  });
}

const paragraphNames: ReadonlySet<string> = new Set(['p']);
