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
  return cut(run, { lineEndsCount, breaks: 0, lineEnds: 0, blankLine: false });
}

/** What was read since the last thing that shows. */
interface State {
  lineEndsCount: boolean;
  breaks: number;
  /** Line ends in text that count, since the last break. */
  lineEnds: number;
  blankLine: boolean;
}

function cut(nodes: readonly ElementContent[], state: State): ElementContent[][] {
  const pieces: ElementContent[][] = [[]];
  const push = (node: ElementContent): void => {
    pieces.at(-1)?.push(node);
  };
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') {
      state.breaks += 1;
      state.lineEnds = 0;
    } else if (node.type === 'text') {
      cutText(node, state, pieces, push);
    } else if (node.type === 'element' && node.children.length > 0 && !verbatimNames.has(node.tagName)) {
      const inside = cut(node.children, state);
      // A break before anything that shows is in front of the element.
      if (isElement(inside[0]?.[0], 'br')) push(element('br'));
      inside.forEach((children, index) => {
        if (index > 0) pieces.push([]);
        const shown = index === 0 && isElement(children[0], 'br') ? children.slice(1) : children;
        if (shown.length > 0) push({ ...node, children: shown });
      });
    } else {
      settle(state, pieces, push);
      push(node);
    }
  }
  return pieces;
}

/** Before something that shows: what the breaks and line ends in front of it come to. */
function settle(state: State, pieces: ElementContent[][], push: (node: ElementContent) => void): void {
  if (state.breaks > 1 || state.blankLine) pieces.push([]);
  else if (state.breaks > 0 || state.lineEnds > 0) push(element('br'));
  state.breaks = 0;
  state.lineEnds = 0;
  state.blankLine = false;
}

function cutText(text: Text, state: State, pieces: ElementContent[][], push: (node: ElementContent) => void): void {
  let from = 0;
  const show = (to: number): void => {
    if (/\S/.test(text.value.slice(from, to))) {
      settle(state, pieces, push);
      push(sliceText(text, from, to));
    } else if (to > from && state.breaks === 0 && state.lineEnds === 0) {
      push(sliceText(text, from, to));
    }
  };
  if (state.lineEndsCount) {
    for (const { index, 0: space } of text.value.matchAll(/[\t\n\f\r ]+/g)) {
      const lineEnds = space.split('\n').length - 1;
      if (lineEnds === 0) continue;
      show(index);
      state.lineEnds += lineEnds;
      state.blankLine ||= state.lineEnds > 1;
      from = index + space.length;
    }
  }
  show(text.value.length);
}
