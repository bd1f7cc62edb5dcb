import { elementsIn, textOf, type XmlNode } from '../document/xml.ts';
import { chosen } from './alternatives.ts';

/**
 * The paragraphs of a part as text, made without reading it: what is shown of it must have all their words. They are
 * divided at fields and equations, whose results may be shown in another way.
 */
export function wordsIn(node: XmlNode): string[] {
  const found: string[] = [];
  const walk = (at: XmlNode, paragraph: string[]): void => {
    for (const child of elementsIn(at)) {
      const { name } = child;
      if (UNSEEN.has(name)) continue;
      if (name === 'w:t') paragraph.push(textOf(child));
      else if (name === 'm:t') paragraph.push(DIVIDER, textOf(child), DIVIDER);
      else if (name === 'w:fldChar') paragraph.push(DIVIDER);
      else if (name === 'mc:AlternateContent') walk({ ...child, children: chosen(child) }, paragraph);
      else if (name === 'w:p') found.push(...divided(child));
      else if (name === 'w:fldSimple') {
        paragraph.push(DIVIDER);
        found.push(...divided(child));
      } else walk(child, paragraph);
    }
  };
  const divided = (child: XmlNode): string[] => {
    const words: string[] = [];
    walk(child, words);
    return words.join('').split(DIVIDER);
  };
  walk(node, []);
  return found;
}

const DIVIDER = '\0';

/** What was deleted or moved away, and what is printed above letters to tell their sound. */
const UNSEEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:rt']);
