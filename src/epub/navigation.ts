import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Book, ContentsEntry } from './model.ts';
import { xhtmlDocument } from './xhtml-document.ts';
import { xmlOf } from './xml.ts';

/** The navigation document: the table of contents, and where the text begins. @see https://www.w3.org/TR/epub-33/#sec-nav */
export function navigation({ contents: { title, entries }, documents, language, direction, cover }: Book): string {
  const toc = x('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [x('h1', title), list(entries)]);
  const [titlePage, first = titlePage] = documents;
  const landmarks = x('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
    x('ol', [
      landmark('cover', 'cover.xhtml', cover.alternative),
      landmark('toc', '#toc', title),
      ...(first ? [landmark('bodymatter', first.file, first.title)] : []),
    ]),
  ]);
  return xhtmlDocument({ title, language, direction, body: xmlOf(x('body', [toc, landmarks])) });
}

function list(entries: readonly ContentsEntry[]): Element {
  return x('ol', entries.map(item));
}

function item({ label, target, language, entries = [] }: ContentsEntry): Element {
  const link = x('a', { href: target, ...(language !== undefined && { lang: language, 'xml:lang': language }) }, label);
  return x('li', [link, ...(entries.length > 0 ? [list(entries)] : [])]);
}

function landmark(type: string, href: string, label: string): Element {
  return x('li', [x('a', { 'epub:type': type, href }, label)]);
}
