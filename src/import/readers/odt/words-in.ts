import type { XmlNode } from '../document/xml.ts';

/** The paragraphs of a document as text, made without reading it: what is shown of it must have all their words. */
export function wordsIn(document: XmlNode): string[] {
  const found: string[] = [];
  const walk = (node: XmlNode, paragraph: string[] | undefined): void => {
    for (const child of node.children) {
      if (typeof child === 'string') paragraph?.push(child);
      else if (UNSEEN.has(child.name)) continue;
      else if (DIVIDERS.has(child.name)) {
        paragraph?.push(DIVIDER);
        found.push(...divided(child));
      } else walk(child, paragraph);
    }
  };
  const divided = (node: XmlNode): string[] => {
    const words: string[] = [];
    walk(node, words);
    return words.join('').split(DIVIDER);
  };
  walk(document, undefined);
  return found;
}

const DIVIDER = '\0';

/** What has words of its own, apart from those around it. */
const DIVIDERS: ReadonlySet<string> = new Set([
  'text:p',
  'text:h',
  'text:note',
  'text:note-ref',
  'draw:frame',
  'text:hidden-text',
]);

const UNSEEN: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
  'text:script',
  'svg:title',
  'svg:desc',
  'office:binary-data',
  'office:forms',
  'table:covered-table-cell',
  'text:table-of-content-source',
]);
