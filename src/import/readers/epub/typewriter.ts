import { isElement, walkNodes } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { Warning } from '../../model/warning.ts';
import { classAmong, type Looks } from './looks.ts';
import type { BookPage } from './read-pages.ts';

/** Says of pages what is in the letters of a typewriter by its class only: it may be code, or may not. */
export function sayTypewriter(pages: readonly BookPage[], { typewriter }: Looks): BookPage[] {
  if (typewriter.size === 0) return [...pages];
  return pages.map((page) => {
    const found: string[] = [];
    walkNodes(page.nodes, (node) => {
      const isIn = isElement(node, 'span') && classAmong(node, typewriter) !== undefined;
      const words = isIn ? plainText(node.children).trim() : '';
      if (words !== '') found.push(words);
    });
    return { ...page, warnings: [...page.warnings, ...doubt(found)] };
  });
}

function doubt(found: readonly string[]): Warning[] {
  if (found.length === 0) return [];
  const words = found.join('\n');
  return [
    {
      code: 'markup-left-out',
      found: `${found.length} ${found.length === 1 ? 'passage' : 'passages'} in the letters of a typewriter: “${words.slice(0, 100).replaceAll('\n', ' / ')}”`,
      words,
      expected: 'They are plain text. Mark them as code where they are.',
    },
  ];
}
