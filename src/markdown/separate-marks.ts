import type { Element, ElementContent } from 'hast';
import { markLink } from './walk-text.ts';

/** Elements that begin a new line, so that text before and after them does not run together. */
const BLOCKS = /^(p|li|ul|ol|blockquote|pre|table|tr|td|th|div|figure|figcaption|h[1-6]|br|hr)$/;
/** Separates a mark from a number without allowing a line break. */
const NARROW_SPACE = '\u202f';

/**
 * Separates each mark from a mark or number right before it, also in copied, printed or spoken text: notes 1 and 2
 * would read as note 12, and a mark after “p. 3.” as a decimal.
 *
 * `fled.<sup class="mark"><a>1</a></sup><sup class="mark"><a>2</a></sup>` →
 * `fled.<sup class="mark crowded"><a>1</a>,</sup><sup class="mark crowded"><a>2</a></sup>`
 */
export function separateMarks(block: Element): void {
  let before: string | Element = '';
  /** The last mark, while only white space follows it. */
  let lastMark: Element | undefined;
  const visit = (node: ElementContent) => {
    if (node.type === 'text') {
      before = node.value === '' ? before : node.value;
      if (node.value.trim() !== '') lastMark = undefined;
    }
    if (node.type !== 'element') return;
    if (markLink(node)) {
      if (typeof before !== 'string') {
        before.children.push({ type: 'text', value: ',' });
      } else if (/\p{N}[.,]?$/u.test(before)) node.children.unshift({ type: 'text', value: NARROW_SPACE });
      if (lastMark) for (const mark of [lastMark, node]) mark.properties.className = ['mark', 'crowded'];
      before = node;
      lastMark = node;
      return;
    }
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) [before, lastMark] = ['', undefined];
    node.children.forEach(visit);
    if (isBlock) [before, lastMark] = ['', undefined];
  };
  visit(block);
}
