import type { SearchWords } from '../../i18n/model.ts';
import type { Excerpt } from '../../base/excerpt.ts';
import type { IndexedArticle } from '../../archive/search/search-index.ts';
import { element } from './element.ts';
import type { Hit, NoteHit, PageHit, PlaceHit, SubjectHit } from './model.ts';

const QUOTED = 3;

/** The list of hits: an element with `data-result` and a link for every hit and for every place in it. */
export function renderHits(hits: readonly Hit[], words: SearchWords): HTMLElement[] {
  return hits.map((hit) => {
    switch (hit.kind) {
      case 'page':
        return renderPage(hit, words);
      case 'note':
        return renderNote(hit, words);
      case 'entity':
      case 'topic':
      case 'source':
        return renderSubject(hit);
    }
  });
}

function renderSubject({ kind, url, name, detail }: SubjectHit): HTMLElement {
  return element('li', { className: 'hit entity-hit', dataset: { result: kind } }, [
    link(url, name),
    element('span', { className: 'quiet' }, [detail]),
  ]);
}

function renderNote(note: NoteHit, words: SearchWords): HTMLElement {
  const { article, title, url } = note;
  return element('li', { className: 'hit', dataset: { result: 'note' } }, [
    element('h2', {}, [link(url, title)]),
    element('p', { className: 'quiet' }, [...titleNodes(article), `. ${article.detail}`]),
    ...quotation(note, words),
  ]);
}

function renderPage({ url, title, detail, article, excerpt, places }: PageHit, words: SearchWords): HTMLElement {
  const head = element('div', { dataset: { result: 'page' } }, [
    element('h2', {}, [element('a', { href: url }, article ? titleNodes(article) : [title])]),
    ...(detail ? [element('p', { className: 'quiet' }, [detail])] : []),
    ...(excerpt ? [element('p', { className: 'words' }, excerptNodes(excerpt))] : []),
  ]);
  const more = places.slice(QUOTED);
  return element('li', { className: 'hit' }, [
    head,
    ...renderPlaces(places.slice(0, QUOTED), words),
    ...(more.length > 0
      ? [
          element('details', { className: 'more-places' }, [
            element('summary', {}, [words.results.morePlaces(more.length)]),
            ...renderPlaces(more, words),
          ]),
        ]
      : []),
  ]);
}

function renderPlaces(places: readonly PlaceHit[], words: SearchWords): HTMLElement[] {
  if (places.length === 0) return [];
  const items = places.map((place) =>
    element('li', { dataset: { result: 'place' } }, [link(place.url, place.title), ...quotation(place, words)]),
  );
  return [element('ol', { role: 'list', className: 'places' }, items)];
}

/** The excerpt of a place and, for a note, the sentence that cites it. */
function quotation({ text, marked = [], citing }: PlaceHit, { results }: SearchWords): HTMLElement[] {
  return [
    ...(text === undefined ? [] : [element('p', { className: 'words' }, excerptNodes({ text, marked }))]),
    ...(citing === undefined
      ? []
      : [element('p', { className: 'citing quiet' }, [results.inText({ sentence: citing })])]),
  ];
}

function excerptNodes({ text, marked }: Excerpt): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    nodes.push(document.createTextNode(text.slice(at, start)), element('mark', {}, [text.slice(start, end)]));
    at = end;
  }
  return [...nodes, document.createTextNode(text.slice(at))];
}

/** The title of an article, with its italics. */
function titleNodes({ title, titleRuns }: IndexedArticle): (Node | string)[] {
  return titleRuns?.map(({ text, isItalic }) => (isItalic ? element('em', {}, [text]) : text)) ?? [title];
}

function link(href: string, text: string): HTMLElement {
  return element('a', { href }, [text]);
}
