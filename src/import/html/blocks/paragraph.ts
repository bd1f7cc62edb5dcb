import type { Element, ElementContent } from 'hast';
import { element, isElement } from '../nodes.ts';
import { isWebAddress } from '../safe-address.ts';
import { trimEmphasis } from './trim-emphasis.ts';

/** A paragraph of a run, without white space and breaks around it; undefined when nothing in it shows. */
export function paragraphOf(run: ElementContent[]): Element | undefined {
  const paragraph = trimEmphasis(element('p', run)).find((node) => isElement(node, paragraphNames));
  if (!isElement(paragraph) || !paragraph.children.some(shows)) return undefined;
  return { ...paragraph, children: linkAddresses(paragraph.children) };
}

/** Whether there is anything to see in a node. */
export function shows(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return node.type === 'element' && (visibleNames.has(node.tagName) || node.children.some(shows));
}

/** Whether there is anything to read in a node. */
export function hasText(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return node.type === 'element' && node.children.some(hasText);
}

/** Makes links of addresses that have a line to themselves: WordPress shows there what they lead to. */
function linkAddresses(children: readonly ElementContent[]): ElementContent[] {
  return children.map((node, index) => {
    if (node.type !== 'text' || !isLineEdge(children[index - 1]) || !isLineEdge(children[index + 1])) return node;
    const address = node.value.trim();
    return isWebAddress(address) ? element('a', [node], { href: address }) : node;
  });
}

function isLineEdge(node: ElementContent | undefined): boolean {
  return node === undefined || isElement(node, breakNames);
}

const paragraphNames: ReadonlySet<string> = new Set(['p']);
const breakNames: ReadonlySet<string> = new Set(['br']);
const visibleNames: ReadonlySet<string> = new Set(['img', 'note-mark']);
