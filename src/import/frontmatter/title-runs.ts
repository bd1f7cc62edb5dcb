import type { Element, ElementContent } from 'hast';
import type { Title } from '../../archive/title.ts';
import { oneLine } from './clean-text.ts';

/** Stand for the ends of italics in the text of a title. */
const OPEN = '\uE010';
const CLOSE = '\uE011';
const ITALIC = /<(\/?)(?:em|i|cite)(?:\s[^<>]*)?>/gi;

/**
 * The italics of a title that is HTML.
 *
 * @param textOf what a reader sees of HTML
 */
export function titleFromHtml(html: string, textOf: (html: string) => string): Title {
  return readRuns(textOf(html.replace(ITALIC, (_tag, slash: string) => (slash ? CLOSE : OPEN))));
}

/** The italics of a title that is an element. */
export function titleFromElement(element: Element): Title {
  const textOf = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    const text = node.children.map(textOf).join('');
    return /^(?:em|i|cite)$/.test(node.tagName) ? OPEN + text + CLOSE : text;
  };
  return readRuns(element.children.map(textOf).join(''));
}

/** The runs of a text in one line; italics have no space at their ends, and none within them. */
function readRuns(signed: string): Title {
  const line = oneLine(signed.replace(/(\uE010)(\s+)/g, '$2$1').replace(/(\s+)(\uE011)/g, '$2$1'));
  const runs: { text: string; isItalic: boolean }[] = [];
  let depth = 0;
  for (const part of line.split(/([\uE010\uE011])/)) {
    if (part === OPEN) depth++;
    else if (part === CLOSE) depth = Math.max(0, depth - 1);
    else if (part !== '') {
      const [isItalic, last] = [depth > 0, runs.at(-1)];
      if (last?.isItalic === isItalic) last.text += part;
      else runs.push({ text: part, isItalic });
    }
  }
  return runs;
}
