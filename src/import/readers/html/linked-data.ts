import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Page } from './page.ts';

/** What a page says of its article in JSON-LD. */
export interface LinkedData {
  headline?: string;
  datePublished?: string;
  authors: string[];
  publisher?: string;
}

/** Reads the first article among a page's JSON-LD. What is no JSON is overlooked. */
export function readLinkedData(page: Page): LinkedData {
  const things = selectAll('script[type="application/ld+json"]', page.tree).flatMap((script) =>
    thingsIn(parse(toString(script))),
  );
  const article = things.find((thing) =>
    [thing['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type))),
  );
  const names = new Map(things.map((thing) => [thing['@id'], textIn(thing['name'])]));
  const nameOf = (value: unknown): string | undefined =>
    isThing(value) ? (textIn(value['name']) ?? names.get(value['@id'])) : textIn(value);
  const headline = textIn(article?.['headline']);
  const datePublished = textIn(article?.['datePublished']);
  const publisher = nameOf(article?.['publisher']);
  return {
    ...(headline !== undefined && { headline }),
    ...(datePublished !== undefined && { datePublished }),
    ...(publisher !== undefined && { publisher }),
    authors: [article?.['author']].flat().flatMap((author) => nameOf(author) ?? []),
  };
}

type Thing = Record<string, unknown>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'])];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
