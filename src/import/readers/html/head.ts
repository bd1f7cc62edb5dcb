import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { parseJson } from '../../../base/parse-json.ts';
import { attributesIn, metaOf, savedFrom, textOf, type Page } from './page.ts';

/** What a page says of itself and of its article outside of the text: in its head, and in JSON-LD. */
export type Head = ReturnType<typeof readHead>;

/** Reads what a page says of itself. In lists, the surest come first. */
export function readHead(page: Page) {
  const { article, nameOf } = readLinkedData(page);
  const [site] = texts(metaOf(page, 'og:site_name'), nameOf(article['publisher']));
  const title = textOf('title', page.tree);
  const windowTitle = title && withoutSite(title, site);
  return {
    /** The name of the site. */
    site,
    /** As a BCP 47 tag. */
    language: attributesIn('html', 'lang', page.tree)[0],
    addresses: texts(
      attributesIn('link[rel~="canonical"]', 'href', page.tree),
      metaOf(page, 'og:url'),
      savedFrom(page),
    ),
    /** What the browser shows above the page, without the name of the site. */
    windowTitle,
    /** The title as it is stated outside of the text: for the article, or above the page. */
    statedTitles: texts(article['headline'], metaOf(page, 'og:title'), windowTitle),
    titles: texts(article['headline'], metaOf(page, 'og:title'), textOf('h1', page.tree), windowTitle),
    /** When it was published, in any notation. */
    dates: texts(metaOf(page, ...dateNames), article['datePublished']),
    authors: texts(
      [article['author']].flat().map(nameOf),
      metaOf(page, 'author', 'article:author', 'citation_author').flatMap((names) => names.split(';')),
    ),
    subtitles: metaOf(page, 'subtitle'),
    sections: metaOf(page, 'article:section'),
    tags: metaOf(page, 'article:tag'),
  };
}

const dateNames = [
  'article:published_time',
  'datePublished',
  'citation_publication_date',
  'dcterms.date',
  'dc.date',
  'DC.date',
  'date',
];

/** A page's title without the name of its site. @example `Ropes` of `Ropes – Harbour Notes` */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|–—»·:-]+$/u, '') || title;
}

/** Those values that are text. */
function texts(...values: readonly unknown[]): string[] {
  return values.flat().flatMap((value) => (typeof value === 'string' ? value.trim() || [] : []));
}

type JsonObject = Record<string, unknown>;

/** The first article among a page's JSON-LD, and the names that its values give or refer to. What is no JSON is overlooked. */
function readLinkedData(page: Page): { article: JsonObject; nameOf: (value: unknown) => string | undefined } {
  const objects = selectAll('script[type="application/ld+json"]', page.tree).flatMap((script) =>
    objectsIn(parseJson(toString(script))),
  );
  const article = objects.find((object) =>
    [object['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type))),
  );
  const names = new Map(objects.map((object) => [object['@id'], object['name']]));
  return {
    article: article ?? {},
    nameOf: (value) => texts(isObject(value) ? [value['name'], names.get(value['@id'])] : value)[0],
  };
}

function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...objectsIn(value['@graph'])] : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
