import type { SearchWords } from '../../i18n/model.ts';
import type { Excerpt } from '../../base/excerpt.ts';
import { type Direction, directionOf, directionOfText } from '../../base/text-direction.ts';
import type { IndexedArticle } from '../../archive/search/search-index.ts';
import { element } from './element.ts';
import type { Hit, NoteHit, PageHit, PassageHit, PlaceHit, SubjectHit } from './model.ts';

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
        return renderSubject(hit, words);
    }
  });
}

/** A name with what it is, why it was found and how often it is mentioned, and some of its passages. */
function renderSubject(hit: SubjectHit, words: SearchWords): HTMLElement {
  const { kind, url, name, detail, matched, times = 0, passages = [] } = hit;
  const line = [
    detail,
    ...(matched === undefined ? [] : [words.results.matches({ name: matched })]),
    ...(times > 0 ? [words.results.mentioned(times)] : []),
  ];
  return element('li', { className: 'hit entity-hit' }, [
    element('div', { className: 'named', dataset: { result: kind } }, [
      link(url, name),
      element('span', { className: 'quiet' }, [line.join(words.separator)]),
    ]),
    ...(passages.length > 0
      ? [
          element(
            'ol',
            { role: 'list', className: 'places' },
            passages.map((passage) => renderPassage(passage, words)),
          ),
        ]
      : []),
  ]);
}

function renderPassage(passage: PassageHit, words: SearchWords): HTMLElement {
  const { article, url, title } = passage;
  const place = [element('span', spoken(article), titleNodes(article)), words.separator, title];
  return element('li', { dataset: { result: 'place' }, ...written(article) }, [
    element('a', { href: url }, place),
    ...quotation(passage, words, article),
  ]);
}

function renderNote(note: NoteHit, words: SearchWords): HTMLElement {
  const { article, title, url } = note;
  return element('li', { className: 'hit', dataset: { result: 'note' } }, [
    element('h2', {}, [link(url, title)]),
    element(
      'p',
      { className: 'quiet' },
      words.results.ofArticle.parts({
        title: element('span', spoken(article), titleNodes(article)),
        origin: article.detail,
      }),
    ),
    ...quotation(note, words, article),
  ]);
}

function renderPage(
  { url, title, detail, article, excerpt, places, lacking = [] }: PageHit,
  words: SearchWords,
): HTMLElement {
  const head = element('div', { dataset: { result: 'page' } }, [
    element('h2', {}, [element('a', { href: url, ...spoken(article) }, article ? titleNodes(article) : [title])]),
    ...(detail ? [element('p', { className: 'quiet' }, [detail])] : []),
    ...(excerpt ? [element('p', { className: 'words' }, excerptNodes(excerpt))] : []),
    ...(lacking.length > 0 ? [element('p', { className: 'quiet lacking' }, [lackingWords(lacking, words)])] : []),
  ]);
  const more = places.slice(QUOTED);
  return element('li', { className: 'hit' }, [
    head,
    ...renderPlaces(places.slice(0, QUOTED), words, article),
    ...(more.length > 0
      ? [
          element('details', { className: 'more-places', ...written(article) }, [
            element('summary', { dir: pageDirection() }, [words.results.morePlaces(more.length)]),
            ...renderPlaces(more, words, article),
          ]),
        ]
      : []),
  ]);
}

function lackingWords(lacking: readonly string[], { results, separator }: SearchWords): string {
  return results.lacking({ words: lacking.map((text) => results.quoted({ text })).join(separator) });
}

function renderPlaces(
  places: readonly PlaceHit[],
  words: SearchWords,
  article: IndexedArticle | undefined,
): HTMLElement[] {
  if (places.length === 0) return [];
  const items = places.map((place) =>
    element('li', { dataset: { result: 'place' } }, [
      link(place.url, place.title),
      ...quotation(place, words, article),
    ]),
  );
  return [element('ol', { role: 'list', className: 'places', ...written(article) }, items)];
}

/** The excerpt of a place and, for a note, the sentence that cites it. */
function quotation(
  { text, marked = [], citing }: PlaceHit,
  { results }: SearchWords,
  article: IndexedArticle | undefined,
): HTMLElement[] {
  return [
    ...(text === undefined
      ? []
      : [element('p', { className: 'words', ...quoted(text, article) }, excerptNodes({ text, marked }))]),
    ...(citing === undefined
      ? []
      : [element('p', { className: 'citing quiet', dir: pageDirection() }, [results.inText({ sentence: citing })])]),
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

/** The attributes of words of an article: none where all articles are in one language. */
function spoken(article: IndexedArticle | undefined): { lang?: string; dir?: string } {
  return article && article.facets.language.length > 0 ? { lang: article.language, dir: 'auto' } : {};
}

/** The attributes of an excerpt: a note may be in another script than its article. */
function quoted(text: string, article: IndexedArticle | undefined): { lang?: string; dir?: string } {
  const around = article ? directionOf(article.language) : pageDirection();
  return { ...spoken(article), dir: directionOfText(text, around) };
}

function pageDirection(): Direction {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}

/** The direction of a list of places in an article. */
function written(article: IndexedArticle | undefined): { dir?: string } {
  return article && article.facets.language.length > 0 ? { dir: directionOf(article.language) } : {};
}

/** The title of an article, with its italics and what tells it apart. */
function titleNodes({ title, titleRuns, apart }: IndexedArticle): (Node | string)[] {
  const words = titleRuns?.map(({ text, isItalic }) => (isItalic ? element('em', {}, [text]) : text)) ?? [title];
  return apart === undefined ? words : [...words, apart];
}

function link(href: string, text: string): HTMLElement {
  return element('a', { href }, [text]);
}
