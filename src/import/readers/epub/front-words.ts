import type { Element, ElementContent } from 'hast';
import { blockNames } from '../../html/kinds.ts';
import { attribute, hasClass, isElement } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { Stated } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import type { BookPackage } from './package.ts';
import type { BookPage } from './read-pages.ts';

/** What title pages, imprints and the like say that is in no chapter. */
export interface FrontWords {
  stated: Pick<Partial<Stated>, 'subtitle' | 'excerpt'>;
  /** Their words but for what the book itself states, by line. */
  lines: string[];
}

/** Reads pages that are no chapters. Lists of what is in the book are not read: pages have their own. */
export function readFrontWords(pages: readonly BookPage[], book: BookPackage): FrontWords {
  const nodes = pages.filter(({ kind = '' }) => !LISTS.test(kind)).flatMap((page) => page.nodes);
  const subtitle = find(nodes, (node) => isNamed(node, 'subtitle'));
  const abstract = find(nodes, (node) => isNamed(node, 'abstract'));
  const excerpt = abstract && linesIn(abstract.children.filter((child) => !isHeading(child))).join(' ');
  const known = new Set(
    [book.title, ...book.creators, book.date, book.publisher, book.description, ...book.subjects].map(lettersOf),
  );
  return {
    stated: { ...(subtitle && { subtitle: lineOf([subtitle]) }), ...(excerpt && { excerpt }) },
    lines: linesIn(nodes).filter((line) => !known.has(lettersOf(line))),
  };
}

const LISTS = /\b(?:toc|landmarks|page-list|loi|lot|index)\b/;

/** The words of such pages for the report. */
export function leftFrontWords({ lines }: FrontWords): Warning[] {
  if (lines.length === 0) return [];
  const words = lines.join('\n');
  const expected = 'They are left out: see whether they belong to the article, or on a page of your own.';
  const found = `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} on the title page and the like of the book: “${words.slice(0, 100).replaceAll('\n', ' / ')}”`;
  return [{ code: 'markup-left-out', found, words, expected }];
}

function isNamed(node: Element, name: string): boolean {
  return hasClass(node, name) || (attribute(node, 'epub:type') ?? '').split(/\s+/).includes(name);
}

function isHeading(node: ElementContent): boolean {
  return isElement(node) && (hasClass(node, 'abstract-title') || /^h[1-6]$/.test(node.tagName));
}

function find(nodes: readonly ElementContent[], is: (node: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = is(node) ? node : find(node.children, is);
    if (found) return found;
  }
  return undefined;
}

/** The lines of text that a reader sees. */
function linesIn(nodes: readonly ElementContent[]): string[] {
  const lines: string[] = [];
  let open: ElementContent[] = [];
  const close = () => {
    lines.push(lineOf(open));
    open = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlock(node)) open.push(node);
    else {
      close();
      lines.push(...linesIn(node.children));
    }
  }
  close();
  return lines.filter((line) => line !== '');
}

/** Whether an element begins a line, or holds one that does. */
function holdsBlock(node: Element): boolean {
  if (blockNames.has(node.tagName) || node.tagName === 'br') return true;
  return node.children.some((child) => isElement(child) && holdsBlock(child));
}

function lineOf(nodes: readonly ElementContent[]): string {
  return plainText(nodes).replace(/\s+/g, ' ').trim();
}

function lettersOf(text: string | undefined = ''): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
