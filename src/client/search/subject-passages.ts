import type { IndexedArticle, SearchIndex, Subject } from '../../archive/search/search-index.ts';
import type { PassageHit, SearchFiles } from './model.ts';
import type { EntityArticle, EntityPlace } from './unpack-places.ts';

/** How many passages are found: more than are shown, because filters may hide some. */
const MOST = 6;

type Files = Pick<SearchFiles, 'readEntity' | 'readQuotes'>;

/**
 * The passages to show with the hit of a name: those that name it most often, each from another article, the newest
 * first. Paragraphs come before notes and headings.
 */
export async function subjectPassages(
  { key }: Pick<Subject, 'key'>,
  { articles }: Pick<SearchIndex, 'articles'>,
  files: Files,
): Promise<PassageHit[]> {
  const best = (await files.readEntity(key))
    .flatMap((found): Candidate[] => {
      const article = articles[found.article];
      const all = found.places.map((place) => ({ place, rank: [place.id.startsWith('p-') ? 1 : 0, place.times] }));
      const [first] = all.sort((a, b) => compare(b.rank, a.rank));
      return article && first ? [{ ...first, article, found }] : [];
    })
    .sort((a, b) => compare(b.rank, a.rank) || a.article.order - b.article.order)
    .slice(0, MOST);
  return Promise.all(best.map((one) => passageOf(one, files)));
}

interface Candidate {
  article: IndexedArticle;
  found: EntityArticle;
  place: EntityPlace;
  /** Whether it is a paragraph; the number of mentions. */
  rank: number[];
}

async function passageOf({ article, found, place }: Candidate, { readQuotes }: Files): Promise<PassageHit> {
  const quoted = found.later && place.text === undefined ? await readQuotes(found.later) : [];
  const places = quoted.filter((one) => one.article === found.article).flatMap((one) => one.places);
  const { id, title, text, marked, citing } = places.find((one) => one.id === place.id) ?? place;
  return {
    article,
    url: `${article.url}#${id}`,
    title,
    ...(text !== undefined && { text, marked: marked ?? [] }),
    ...(citing !== undefined && { citing }),
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
