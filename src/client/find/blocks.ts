import type { Range as TextRange } from '../../base/range.ts';

/** A paragraph, heading, note or the like, with its text. */
export interface Block {
  element: HTMLElement;
  text: string;
  /** The range in the document of a range of the text. */
  rangeOf: (range: TextRange) => Range;
}

const BLOCKS = 'p, li, h2, h3, h4, h5, h6, blockquote, td, th, figcaption, pre, dt, dd, summary';
/** Texts of links to notes and of buttons are not part of what is read. */
const LEFT_OUT = 'a[role=doc-noteref], .passage sup, button, .permalink, .visually-hidden, script, style';

/** The blocks of parts of a page that contain no other block, in order. */
export function blocksIn(scopes: readonly Element[]): Block[] {
  return scopes
    .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(BLOCKS)])
    .filter((element) => element.querySelector(BLOCKS) === null || element.matches('blockquote, li'))
    .map(blockOf)
    .filter(({ text }) => text.trim() !== '');
}

/** Whether a block is on the page, or only folded away. */
export function isThere({ element }: Pick<Block, 'element'>): boolean {
  const folded = element.closest('details:not([open])');
  return (folded ?? element).checkVisibility();
}

function blockOf(element: HTMLElement): Block {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || !isOwn(node, element)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const placeAt = (offset: number, isEnd: boolean) => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset)) ?? nodes[0];
    return found && ([found.node, offset - found.start] as const);
  };
  return {
    element,
    text,
    rangeOf: ({ start, end }) => {
      const range = document.createRange();
      const [from, to] = [placeAt(start, false), placeAt(end, true)];
      if (from) range.setStart(...from);
      if (to) range.setEnd(...to);
      return range;
    },
  };
}

/** Whether a text belongs to a block, and not to another in it or to what is left out. */
function isOwn(node: Text, element: HTMLElement): boolean {
  const parent = node.parentElement;
  return parent !== null && parent.closest(BLOCKS) === element && parent.closest(LEFT_OUT) === null;
}
