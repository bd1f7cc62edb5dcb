import type { Element, ElementContent } from 'hast';
import { headingNames } from '../kinds.ts';
import { isPlain } from './inline.ts';
import { hasText, shows } from './paragraph.ts';
import { trimEmphasis } from './trim-emphasis.ts';

/** Puts an inline element that stood around blocks around the text of each of them. */
export function wrapText(blocks: readonly ElementContent[], shell: Element): ElementContent[] {
  return blocks.map((block) => {
    if (block.type !== 'element' || verbatim.has(block.tagName)) return block;
    const { tagName, children } = block;
    if (tagName !== 'p' && !headingNames.has(tagName) && !inlineHolders.has(tagName)) {
      return { ...block, children: wrapText(children, shell) };
    }
    if (!children.some(shell.tagName === 'a' ? shows : hasText)) return block;
    const inside = without(children, shell.tagName);
    if (shell.tagName === 'code' && !isPlain(inside)) return { ...block, children: inside };
    return { ...block, children: trimEmphasis({ ...shell, children: inside }) };
  });
}

/** The same element does not stand in itself. */
function without(nodes: readonly ElementContent[], name: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = without(node.children, name);
    return node.tagName === name ? children : [{ ...node, children }];
  });
}

const verbatim: ReadonlySet<string> = new Set(['pre', 'hr']);
const inlineHolders: ReadonlySet<string> = new Set(['td', 'th']);
