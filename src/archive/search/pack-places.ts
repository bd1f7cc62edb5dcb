import type { Archive, ArticleMentions } from '../model.ts';
import { FILE_SIZE, filePacker } from './pack-files.ts';
import { type ArticleRows, articleRows, withoutQuotes } from './place-rows.ts';

/** A file of the places that mention entities, by the keys of these. */
export type PlaceFile = Record<string, ArticleRows[]>;

export interface PackedPlaces {
  /** The files, as JSON. */
  files: string[];
  /**
   * The number of the first entity in each file; only entities with mentions are counted. Further files of the same
   * entity have the quotes that its first file lacks.
   */
  starts: number[];
}

/** For an entity in many articles, only the first places of each are quoted. */
const MOST_QUOTED = 400;

/**
 * Every place that mentions an entity, newest article first, for all entities. If the places of an entity do not fit
 * into one file, that file has the quotes of the articles that are likely to be shown first.
 */
export function packPlaces({
  articles,
  entities,
  mentions,
  words,
}: Pick<Archive, 'articles' | 'entities' | 'mentions' | 'words'>): PackedPlaces {
  const numbers = new Map(articles.map(({ slug }, number) => [slug, number]));
  const packer = filePacker();
  const starts: number[] = [];
  let entity = -1;
  for (const key of entities.keys()) {
    const list = mentions.get(key);
    if (!list) continue;
    entity++;
    const quoted = Math.max(1, Math.floor(MOST_QUOTED / list.length));
    const rows = list.map((found): Row => {
      const own = articleRows(found, numbers.get(found.article.slug) ?? -1, quoted, words);
      return { rows: own, json: JSON.stringify(own), found };
    });
    const isLarge = sizeOf(rows) > FILE_SIZE;
    const parts = isLarge ? divide(rows, packer.next()) : [rows.map(({ json }) => json)];
    for (const part of parts) starts[packer.add({ key, json: `[${part.join(',')}]` }, { isAlone: isLarge })] ??= entity;
  }
  return { files: packer.files(), starts };
}

interface Row {
  rows: ArticleRows;
  json: string;
  found: ArticleMentions;
}

/**
 * The rows of all articles for the first file, and the others with their quotes for further ones.
 *
 * @param first the number of the first file
 */
function divide(rows: readonly Row[], first: number): string[][] {
  const later = new Map<Row, number>();
  const parts: string[][] = [];
  const short = new Map(rows.map((row) => [row, JSON.stringify(withoutQuotes(row.rows, first)).length]));
  let space = FILE_SIZE - [...short.values()].reduce((sum, size) => sum + size, 0);
  const put = new Set<Row>();
  for (const row of rows.toSorted(byPlaces)) {
    const more = row.json.length - (short.get(row) ?? 0);
    if (more > space) break;
    space -= more;
    put.add(row);
  }
  let size = Infinity;
  for (const row of rows) {
    if (put.has(row)) continue;
    if (size + row.json.length > FILE_SIZE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row.json);
    size += row.json.length;
    later.set(row, first + parts.length);
  }
  const head = rows.map((row) => {
    const file = later.get(row);
    return file === undefined ? row.json : JSON.stringify(withoutQuotes(row.rows, file));
  });
  return [head, ...parts];
}

/** First the articles with the most mentions in one place, then those with the most in all. */
function byPlaces({ found: a }: Row, { found: b }: Row): number {
  const [one, other] = [timesOf(a), timesOf(b)];
  return Math.max(...other) - Math.max(...one) || sum(other) - sum(one);
}

function timesOf({ paragraphs, inNotes, headings }: ArticleMentions): number[] {
  return [...paragraphs, ...inNotes, ...headings].map(({ mentions }) => mentions.length);
}

function sizeOf(rows: readonly Row[]): number {
  return sum(rows.map(({ json }) => json.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
