import type { Element, ElementContent } from 'hast';
import { headingNames } from '../../html/kinds.ts';
import { isElement, mapElements, walkNodes } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { Warning } from '../../model/warning.ts';
import { classAmong, type Looks } from './looks.ts';
import type { BookPage } from './read-pages.ts';

/**
 * Some programs write headings as paragraphs in large bold letters, and in no other way. In a book without any heading,
 * short paragraphs that look so become headings, with a doubt. The look that comes first is the highest.
 */
export function likeHeadings(pages: readonly BookPage[], looks: Looks): BookPage[] {
  let hasHeadings = false;
  for (const { nodes } of pages)
    walkNodes(nodes, (node) => (hasHeadings ||= node.type === 'element' && headingNames.has(node.tagName)));
  if (hasHeadings || looks.large.size === 0) return [...pages];
  const levels: string[] = [];
  return pages.map((page) => {
    const found: string[] = [];
    const nodes = mapElements(page.nodes, (one) => {
      const look = headingLook(one, looks);
      const words = plainText([one]).replace(/\s+/g, ' ').trim();
      if (look === undefined || words === '' || words.length > LONGEST) return [one];
      if (!levels.includes(look)) levels.push(look);
      found.push(words);
      return [
        { ...one, tagName: `h${Math.min(4, levels.indexOf(look) + 1)}`, children: withoutLook(one.children, looks) },
      ];
    });
    return { ...page, nodes, warnings: [...page.warnings, ...doubt(found)] };
  });
}

const LONGEST = 150;

/** The class that makes a whole paragraph look like a heading. */
function headingLook(node: Element, { large }: Looks): string | undefined {
  if (node.tagName !== 'p') return undefined;
  const classOf = (one: ElementContent) => (isElement(one) ? classAmong(one, large) : undefined);
  const own = classOf(node);
  if (own !== undefined) return own;
  const parts = node.children.filter((one) => plainText([one]).trim() !== '' && !isElement(one, 'sup'));
  return parts.every((one) => isElement(one, 'span') && classOf(one) !== undefined) ? parts.map(classOf)[0] : undefined;
}

/** The words without the bold and italics that only are the look of all of them. */
function withoutLook(nodes: readonly ElementContent[], { large }: Looks): ElementContent[] {
  return mapElements(nodes, (one) => {
    if (one.tagName !== 'span' || classAmong(one, large) === undefined) return [one];
    let { children } = one;
    for (let [only] = children; children.length === 1 && isElement(only, LETTERS); [only] = children)
      ({ children } = only);
    return children;
  });
}

const LETTERS: ReadonlySet<string> = new Set(['strong', 'em']);

function doubt(found: readonly string[]): Warning[] {
  if (found.length === 0) return [];
  return [
    {
      code: 'markup-left-out',
      found: `${found.length} ${found.length === 1 ? 'paragraph' : 'paragraphs'} in large bold letters: “${found.slice(0, 8).join('”, “')}”`,
      words: found.join('\n'),
      expected: 'The book has no headings: they are made some. Check that they are, and their levels.',
    },
  ];
}
