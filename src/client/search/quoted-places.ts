import { joinExcerpts } from './join-excerpts.ts';
import type { SearchFiles } from './model.ts';
import { excerptOf, type RankedArticle, type RankedPlace } from './rank-articles.ts';
import type { EntityPlace } from './unpack-places.ts';

/** The number of places that are shown first. */
const QUOTED = 3;

/** Whether places of an article lack quotes, or the first ones sentences that cite notes. */
export function lacksQuotes({ places, later }: RankedArticle): boolean {
  return later.length > 0 || places.slice(0, QUOTED).some(lacksCitation);
}

/** The places of an article with their quotes. */
export async function quotedPlaces(
  { article, places, later }: RankedArticle,
  { readQuotes, readNotes }: SearchFiles,
): Promise<RankedPlace[]> {
  const files = await Promise.all(later.map(readQuotes));
  const found = files.flat().filter((one) => one.article === article.order);
  const quotes = Map.groupBy(
    found.flatMap((one) => one.places),
    ({ id }) => id,
  );
  const quoted = places.map((place) => withQuotes(place, quotes.get(place.id) ?? []));
  if (!quoted.slice(0, QUOTED).some(lacksCitation)) return quoted;
  const notes = await readNotes(article);
  return quoted.map((place) => {
    const citing = place.citing ?? notes.get(place.id)?.citing;
    return { ...place, ...(citing !== undefined && { citing }) };
  });
}

/** A place with what other files have of it, one for each entity that it mentions. */
function withQuotes(place: RankedPlace, quotes: readonly EntityPlace[]): RankedPlace {
  const [first] = quotes;
  if (!first) return place;
  const citing = place.citing ?? quotes.find((quote) => quote.citing !== undefined)?.citing;
  return {
    ...place,
    title: first.title,
    ...joinExcerpts(quotes.map(excerptOf).reduce(joinExcerpts), excerptOf(place)),
    ...(citing !== undefined && { citing }),
  };
}

function lacksCitation({ id, citing }: RankedPlace): boolean {
  return id.startsWith('fn-') && citing === undefined;
}
