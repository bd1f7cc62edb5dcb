import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { attribute, contentOf, element, hasClass, isElement, mapElements, replaceNodes } from '../../html/nodes.ts';
import { parseDocument } from '../../html/parse-html.ts';
import type { Found } from '../../model/found.ts';
import type { LeftOut, Stated } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';
import type { Reader } from '../../model/reader.ts';
import { lineOf } from '../html/page.ts';
import { readFragment, takeOut } from '../read-fragment.ts';
import { readWhole } from '../read-whole.ts';
import { sayClasses, withoutBold } from './class-styles.ts';

/** A document of Google Docs as a web page: File, Download, Web page. */
export const googleDocsReader: Reader = {
  name: 'google-docs',
  what: 'a document of Google Docs',
  isStreamed: false,
  accepts: ({ start }) => /<style\b[^<>]*>[^<]*\.c\d+\s*\{/.test(start) && SIGNS.test(start),
  read(input) {
    return readWhole(input, (html, file) => [readDocument(html, file)]);
  },
};

const SIGNS = /\bdoc-content\b|lst-kix_|(?:ftnt|cmnt)_ref\d|themes\.googleusercontent\.com/;

/** Reads a document. Comments are left out. */
export function readDocument(html: string, file: string): Found {
  const { tree } = parseDocument(html);
  sayClasses(tree);
  const stated = readStated(tree);
  const body = select('body', tree);
  const prepare = (own: Root): LeftOut[] => {
    const left = takeOut(own, (node) => whyOut(node, stated));
    own.children = mapElements(own.children, (one) => {
      if (isElement(one) && /^h[1-6]$/.test(one.tagName)) return [withoutBold(one)];
      return [isElement(one, 'a') ? withoutRedirect(one) : one];
    });
    notesAsList(own);
    plainSpaces(own);
    return left;
  };
  const content = body ? toHtml({ type: 'root', children: contentOf(body) }) : '';
  return readFragment({ file, place: 'the page', html: content, stated, prepare });
}

function readStated(tree: Root): Stated {
  const [titled] = selectAll('p.title, h1.title', tree).map(lineOf).filter(Boolean);
  const [windowTitle] = selectAll('head > title', tree).map(lineOf).filter(Boolean);
  const headings = selectAll('h1', tree).map(lineOf).filter(Boolean);
  const title = titled ?? (headings.length === 1 ? headings[0] : windowTitle);
  const [subtitle] = selectAll('p.subtitle', tree).map(lineOf).filter(Boolean);
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    authors: [],
    categories: [],
    tags: [],
  };
}

/** Why a part of a document is not part of its text: what its frontmatter has, comments, and their marks. */
function whyOut(node: Element, { title, subtitle }: Stated): string | undefined {
  if (isElement(node, 'p') && hasClass(node, 'title') && lineOf(node) === title) return '';
  if (isElement(node, 'p') && hasClass(node, 'subtitle') && lineOf(node) === subtitle) return '';
  if (isElement(node, 'h1') && lineOf(node) === title) return '';
  if (isElement(node, 'sup') && selectAll('a[href^="#cmnt"]', node).length > 0) return 'the mark of a comment';
  const isComment = isElement(node, 'div') && selectAll('a[href^="#cmnt_ref"]', node).length > 0;
  return isComment && selectAll('a[href^="#ftnt_ref"]', node).length === 0 ? 'a comment' : undefined;
}

/** Notes are boxes at the end, each with its number in its first paragraph: they become items of a list. */
function notesAsList(tree: Root): void {
  const items: Element[] = [];
  replaceNodes(tree, (node) => {
    const [number] = isElement(node, 'div') ? selectAll('a[href^="#ftnt_ref"]', node) : [];
    const id = number && attribute(number, 'id');
    if (id === undefined || !isElement(node)) return undefined;
    items.push(
      element(
        'li',
        mapElements(node.children, (one, before) => (before === number ? [] : [one])),
        { id },
      ),
    );
    return [];
  });
  if (items.length > 0) tree.children.push(element('div', [element('ol', items)], { className: ['footnotes'] }));
}

/** A space at the start of a piece of text is written as one that keeps words together; those of an author stay. */
function plainSpaces(tree: Root): void {
  for (const text of textNodesIn(tree.children)) {
    text.value = text.value.replace(/(?<![\d«])\u00A0(?![\d?!:;»%–—])/g, ' ');
  }
}

/** Links lead through Google, which notes who follows them. */
function withoutRedirect(link: Element): Element {
  const address = URL.parse(attribute(link, 'href') ?? '');
  const isRedirect = address?.hostname === 'www.google.com' && address.pathname === '/url';
  const target = isRedirect ? address.searchParams.get('q') : null;
  return target === null ? link : { ...link, properties: { ...link.properties, href: target } };
}
