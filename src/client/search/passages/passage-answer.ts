import type { SearchIndex, Subject } from '../../../archive/search/search-index.ts';
import { findText } from '../find-text.ts';
import { finishFirst } from '../finish-hits.ts';
import { noteHits, otherPageHits, subjectHits } from '../make-hits.ts';
import type { Answer, Hit, SearchFiles } from '../model.ts';
import type { ParsedQuery } from '../parse-query.ts';
import type { QueryPart } from '../read-parts.ts';
import { isCertain, termsForText } from '../terms-for-text.ts';
import type { EntityArticle } from '../unpack-places.ts';
import { MOST_READ, refine } from './refine.ts';
import { findPassages, type FoundPassages } from './find-passages.ts';
import { passageHits } from './passage-hits.ts';

interface Asked {
  parsed: ParsedQuery;
  parts: QueryPart[];
  also: Subject[];
  titled: ReadonlySet<SearchIndex['articles'][number]>;
  isTitle: boolean;
}

/**
 * The answer by passages; undefined where the query has too many words that no text has.
 *
 * @param named the articles that mention the names of each part
 */
export async function passageAnswer(
  { parsed, parts, also, titled, isTitle }: Asked,
  named: readonly (readonly EntityArticle[])[],
  index: SearchIndex,
  files: SearchFiles,
): Promise<Answer | undefined> {
  const found = await findPassages({ parts, named, titled, isTitle }, index, files);
  if (found.articles.length === 0 || !isKnown(found, parts)) return undefined;
  const notes = await noteHits(parsed, index, files);
  const refined = await refine(found, parts, index, files);
  const hits = await finishFirst(passageHits(refined, { parts, index, files }), MOST_READ);
  const isWhole =
    found.unknown.length === 0 && found.articles.some(({ covered }) => covered.size === found.concepts.length);
  const asksOthers = !isWhole || index.articles.length <= SMALL_ARCHIVE;
  const others = asksOthers ? await otherPages(parts, isWhole, index, files) : [];
  const subjects = subjectHits(parts, also, index, files);
  const known = new Set(subjects.map(({ url }) => url));
  return {
    hits: [...arranged(subjects, hits), ...notes, ...others.filter((hit) => !known.has(hit.url))],
    nearest: [],
    left: 0,
    missing: found.unknown.flatMap(({ words }) => words),
    isApart: !isWhole && found.unknown.length === 0 && found.concepts.length > 1,
  };
}

/** The least part of a query that a passage must have where no text has some of its words. */
const LEAST_KNOWN = 0.5;
/** How much a word weighs that no text has, in words that texts have. */
const UNKNOWN = 1.2;

/** Whether texts have enough of a query. A name is shown without words that no text has. */
function isKnown({ concepts, unknown, articles }: FoundPassages, parts: readonly QueryPart[]): boolean {
  if (unknown.length === 0 || parts.some(isCertain)) return true;
  const unknownWeight = (unknown.length * UNKNOWN) / Math.max(1, concepts.length);
  return Math.max(...articles.map(({ share }) => share)) / (1 + unknownWeight) >= LEAST_KNOWN;
}

/** The first name, the best article, then the other names: so that passages are near the beginning. */
function arranged(subjects: readonly Hit[], articles: readonly Hit[]): Hit[] {
  const first = subjects.length > 2 ? 1 : 2;
  return [...subjects.slice(0, first), ...articles.slice(0, 1), ...subjects.slice(first), ...articles.slice(1)];
}

/**
 * In an archive of at most so many articles, other pages are searched even if articles have all words: in a larger one
 * the engine and its index would be most of what a reader loads.
 */
const SMALL_ARCHIVE = 300;

async function otherPages(parts: readonly QueryPart[], isAnswered: boolean, index: SearchIndex, files: SearchFiles) {
  const wanted = termsForText(parts);
  if (wanted.length !== parts.length) return [];
  const { pages } = await findText(wanted, files.findPages, { kind: 'others', needsAll: true, index });
  return otherPageHits(pages, index, isAnswered);
}
