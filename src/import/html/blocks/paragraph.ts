import type { Element, ElementContent } from 'hast';
import { plainText, sliceText } from '../../model/text-nodes.ts';
import { addedText, element, isElement, mapElements } from '../nodes.ts';

/** A paragraph of a run, without white space and breaks around it; undefined when nothing in it shows. */
export function paragraphOf(run: readonly ElementContent[]): Element | undefined {
  const shown = run.slice(run.findIndex(shows), run.findLastIndex(shows) + 1);
  const [first] = shown;
  if (first?.type === 'text') shown[0] = sliceText(first, first.value.search(/\S/));
  const last = shown.at(-1);
  if (last?.type === 'text') shown[shown.length - 1] = sliceText(last, 0, last.value.trimEnd().length);
  return first && run.some(shows) ? element('p', shown) : undefined;
}

/** A heading as one line of text, made of the blocks in it. What is not text follows it; without text there is no heading. */
export function cleanHeading({ tagName }: Element, inside: readonly ElementContent[]): ElementContent[] {
  const words: ElementContent[] = [];
  const rest: ElementContent[] = [];
  for (const block of inside) {
    if (!isElement(block, 'p') || !hasText(block)) rest.push(block);
    else words.push(...(words.length > 0 ? [addedText(' ')] : []), ...inOneLine(block.children));
  }
  return words.length === 0 ? rest : [element(tagName, words), ...rest];
}

/** Whether there is anything to see in a node. */
export function shows(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return node.type === 'element' && (visibleNames.has(node.tagName) || node.children.some(shows));
}

/** Whether there is anything to read in a node. */
export function hasText(node: ElementContent): boolean {
  return /\S/.test(plainText([node]));
}

function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (one) => [one.tagName === 'br' ? addedText(' ') : one]);
}

const visibleNames: ReadonlySet<string> = new Set(['img', 'note-mark']);
