import type { ElementContent, Text } from 'hast';
import { sliceText } from '../../model/text-nodes.ts';
import { verbatimNames } from '../kinds.ts';
import { element, isElement } from '../nodes.ts';

/**
 * Cuts a run of text and inline elements into paragraphs: at two line breaks in a row and, where line ends count, at
 * blank lines; there, a single line end becomes a line break. Elements that reach over a cut are cut too.
 * @example with line ends: `a\n<em>b\n\nc</em>` becomes `a<br><em>b</em>` and `<em>c</em>`
 */
export function cutRun(run: readonly ElementContent[], lineEndsCount: boolean): ElementContent[][] {
  /** What was read since the last thing that shows: breaks, and after them line ends in text that count. */
  const read = { breaks: 0, lineEnds: 0, blankLine: false };

  const cut = (nodes: readonly ElementContent[]): ElementContent[][] => {
    const pieces: ElementContent[][] = [[]];
    const push = (node: ElementContent): unknown => pieces.at(-1)?.push(node);
    const show = (node: ElementContent): void => {
      if (read.breaks > 1 || read.blankLine) pieces.push([]);
      else if (read.breaks > 0 || read.lineEnds > 0) push(element('br'));
      Object.assign(read, { breaks: 0, lineEnds: 0, blankLine: false });
      push(node);
    };
    const showText = (text: Text): void => {
      if (/\S/.test(text.value)) show(text);
      else if (text.value !== '' && read.breaks === 0 && read.lineEnds === 0) push(text);
    };
    const cutText = (text: Text): void => {
      let from = 0;
      for (const { index, 0: space } of lineEndsCount ? text.value.matchAll(/[\t\n\f\r ]+/g) : []) {
        const lineEnds = space.split('\n').length - 1;
        if (lineEnds === 0) continue;
        showText(sliceText(text, from, index));
        read.lineEnds += lineEnds;
        read.blankLine ||= read.lineEnds > 1;
        from = index + space.length;
      }
      showText(sliceText(text, from));
    };
    for (const node of nodes) {
      if (node.type === 'element' && node.tagName === 'br') {
        read.breaks += 1;
        read.lineEnds = 0;
      } else if (node.type === 'text') {
        cutText(node);
      } else if (node.type === 'element' && node.children.length > 0 && !verbatimNames.has(node.tagName)) {
        const inside = cut(node.children);
        // A break before anything that shows is in front of the element.
        if (isElement(inside[0]?.[0], 'br')) push(element('br'));
        inside.forEach((children, index) => {
          if (index > 0) pieces.push([]);
          const shown = index === 0 && isElement(children[0], 'br') ? children.slice(1) : children;
          if (shown.length > 0) push({ ...node, children: shown });
        });
      } else show(node);
    }
    return pieces;
  };
  return cut(run);
}
