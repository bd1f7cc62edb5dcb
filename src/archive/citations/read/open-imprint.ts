import { dateAt } from './dates-in-notes.ts';
import { mayBeTown } from './imprint.ts';
import type { Reader } from './model.ts';
import { isPublisher } from './publishers.ts';
import { patternFor } from './words/any-language.ts';

const OPEN = new RegExp(
  `([\\p{Lu}][^,;:()\\d\\uE000-\\uE004]{1,50}?)(?:\\s?: ([\\p{Lu}][^,;:()\\d\\uE000-\\uE004]{1,60}?))?,?\\s+(?:((?:1[5-9]|20)\\d\\d)|${patternFor('undated')})(?=\\s*(?:[,.;]|$))`,
  'uy',
);

/**
 * Place and year without parentheses, as in German, French and Spanish notes: “Berlin 1998”, “Köln: Auenverlag 1950”,
 * “Paris : Éditions du Quai, 2003”, “Wien o. J.”. Place and publisher between commas are read later.
 */
export const readOpenPlace: Reader = ({ masked }, at, draft) => {
  const { item, titled, names } = draft;
  const isInBook = item['container-title'] !== undefined && item.volume === undefined;
  if ((titled !== 'emphasised' && !isInBook) || item.issued || item.publisher || item['publisher-place'])
    return undefined;
  if (names.length > (isInBook ? 1 : 0)) return undefined;
  OPEN.lastIndex = at;
  const [whole, place = '', publisher, year] = OPEN.exec(masked) ?? [];
  if (whole === undefined || dateAt(masked, at)) return undefined;
  const isBetweenCommas = publisher === undefined && whole.slice(place.length).startsWith(',');
  if (isBetweenCommas && year !== undefined) return undefined;
  if (!mayBeTown(place)) return undefined;
  if (publisher !== undefined) Object.assign(item, { 'publisher-place': place, publisher });
  else Object.assign(item, isPublisher(place) ? { publisher: place } : { 'publisher-place': place });
  if (year !== undefined) item.issued = { 'date-parts': [[Number(year)]] };
  return at + whole.length;
};
