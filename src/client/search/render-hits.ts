import type { Excerpt } from '../../archive/excerpt.ts';
import type { EntityHit, Hit, PageHit } from './find-hits.ts';

/** The list of hits: one element with `data-result` and one link for every hit and for every place in it. */
export function renderHits(hits: readonly Hit[]): HTMLElement[] {
  return hits.map((hit) => (hit.kind === 'entity' ? renderEntity(hit) : renderPage(hit)));
}

function renderEntity({ url, name, detail }: EntityHit): HTMLElement {
  return element('li', { className: 'hit entity-hit', dataset: { result: 'entity' } }, [
    link(url, name),
    element('span', { className: 'quiet' }, [detail]),
  ]);
}

function renderPage({ url, title, detail, excerpt, places }: PageHit): HTMLElement {
  const head = element('div', { dataset: { result: 'page' } }, [
    element('h2', {}, [link(url, title)]),
    ...(detail ? [element('p', { className: 'quiet' }, [detail])] : []),
    ...(excerpt ? [element('p', { className: 'words' }, excerptNodes(excerpt))] : []),
  ]);
  const items = places.map((place) =>
    element('li', { dataset: { result: 'place' } }, [
      link(place.url, place.title),
      element('p', {}, excerptNodes(place)),
    ]),
  );
  return element('li', { className: 'hit' }, [
    head,
    ...(items.length > 0 ? [element('ol', { role: 'list', className: 'places' }, items)] : []),
  ]);
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

function link(href: string, text: string): HTMLElement {
  return element('a', { href }, [text]);
}

interface Attributes {
  className?: string;
  href?: string;
  role?: string;
  dataset?: Record<string, string>;
}

function element(
  name: string,
  { dataset, ...attributes }: Attributes,
  children: readonly (Node | string)[],
): HTMLElement {
  const created = Object.assign(document.createElement(name), attributes);
  Object.assign(created.dataset, dataset);
  created.append(...children);
  return created;
}
