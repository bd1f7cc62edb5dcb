import type { Answer, Hit, SearchFiles } from './model.ts';
import type { SearchIndex, Subject } from '../../archive/search/search-index.ts';
import type { CorrectedQuery } from './correct-query.ts';
import { splitJoinedWords } from './split-joined-words.ts';
import { findText } from './find-text.ts';
import { findTitles } from './find-titles.ts';
import { articleHits, noteHits, otherPageHits, subjectHits } from './make-hits.ts';
import { asksForPassages } from './passages/asks-for-passages.ts';
import { isEntity, isMentioned, type NameLookup } from './name-lookup.ts';
import { findPlain, titleParts } from './find-plain.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import { type RankedArticle, rankArticles, type TextEvidence } from './rank-articles.ts';
import { type QueryPart, readParts } from './read-parts.ts';
import { isInTexts } from './is-in-texts.ts';
import { isCertain, isEntityPart, termsForText } from './terms-for-text.ts';
import type { EntityArticle } from './unpack-places.ts';

const NOTHING: Answer = { hits: [], nearest: [], left: 0, missing: [], isApart: false };

/**
 * Answers a query in steps, each with everything found so far: first the names in it and every article that mentions
 * them, from the small files of names; then the articles and pages that contain its words.
 *
 * @param noteNames names of notes in the language of the site
 */
export async function* searchArchive(
  query: string,
  files: SearchFiles,
  noteNames: readonly string[] = [],
): AsyncGenerator<Answer> {
  const { index, names } = await files.readIndex();
  const typed = await splitJoinedWords(parseQuery(query, noteNames), names, (word) => isInTexts(word, index, files));
  const titles = findTitles(typed.phrases.length > 0 ? [] : typed.words.map(({ folded }) => folded), index);
  const read = (parsed: ParsedQuery) =>
    titles.isTitle && !isWholeName(parsed, names) ? titleParts(parsed) : readParts(parsed, names, index);
  const asked: Asked = {
    parsed: typed,
    parts: read(typed),
    also: [],
    titled: titles.articles,
    isTitle: titles.isTitle,
  };
  if (asked.parts.length === 0 && typed.note === undefined) {
    yield NOTHING;
    return;
  }

  const hits = await namedHits(asked, index, files);
  if (hits.length > 0) yield { ...NOTHING, hits };

  const corrected = await putRight(asked, read, names, index, files);
  const final = corrected ? { ...asked, parsed: corrected.parsed, parts: read(corrected.parsed) } : asked;
  const also = await alsoMeant(final, names, (word) => isInTexts(word, index, files));
  const found = await allHits({ ...final, also }, index, files);
  // A corrected name alone is not enough if no page has the word beside it.
  const answer = corrected && found.missing.length > 0 ? NOTHING : found;
  const nearest = answer.hits.length > 0 ? [] : await nearestTo(query, final, index);
  yield { ...answer, nearest, ...(corrected && { correction: corrected.correction }) };
}

/** Whether a query is the name of a country, group, person or place, which it means even if a title begins with it. */
function isWholeName({ words }: ParsedQuery, names: NameLookup): boolean {
  return names.exact(words.map(({ folded }) => folded)).some(isEntity);
}

/**
 * A single name needs no correction. The code for corrections is loaded when first needed, so that names are found
 * sooner.
 */
async function putRight(
  { parsed, parts }: Asked,
  read: (parsed: ParsedQuery) => QueryPart[],
  names: NameLookup,
  index: SearchIndex,
  files: SearchFiles,
): Promise<CorrectedQuery | undefined> {
  const [only] = parts;
  if (parts.length === 1 && only?.isName) return undefined;
  // The engine loads meanwhile; the search reports it if it cannot be loaded.
  if (!asksForPassages(parts)) files.openText().catch(() => undefined);
  const { correctQuery } = await import('./correct-query.ts');
  return correctQuery(parsed, {
    names,
    functionWords: index.functionWords,
    read,
    readWords: files.readWords,
    isInTexts: (word) => isInTexts(word, index, files),
  });
}

interface Asked {
  parsed: ParsedQuery;
  parts: QueryPart[];
  /** Other names that may be meant: longer names, and names that contain the query. */
  also: Subject[];
  titled: ReadonlySet<SearchIndex['articles'][number]>;
  /** Whether the query can only mean one of these titles. */
  isTitle: boolean;
}

const MOST_ALSO = 6;
const MOST_MEANT = 3;

/** The answer without the full-text search. */
async function namedHits(asked: Asked, index: SearchIndex, files: SearchFiles): Promise<Hit[]> {
  const { parts } = asked;
  const notes = await noteHits(asked.parsed, index, files);
  if (parts.length > 1 && !parts.some(isCertain)) return notes;
  const named = await readNamed(parts, files);
  const ranked = rankArticles(index, parts, { named, titled: asked.titled, text: NO_TEXT });
  const shown = parts.some(isEntityPart) ? ranked.filter((one) => answersName(one, parts)) : [];
  return [...subjectHits(parts, asked.also, index, files), ...notes, ...(await articleHits(shown, files))];
}

async function allHits(asked: Asked, index: SearchIndex, files: SearchFiles): Promise<Answer> {
  const { parts, also, titled } = asked;
  if (asksForPassages(parts)) {
    const { passageAnswer } = await import('./passages/passage-answer.ts');
    const answer = await passageAnswer(asked, await readNamed(parts, files), index, files);
    if (answer) return answer;
  }
  const wanted = termsForText(parts);
  const options = { needsAll: parts.every(({ subjects }) => subjects.length === 0), index };
  const [named, notes, text, others] = await Promise.all([
    readNamed(parts, files),
    noteHits(asked.parsed, index, files),
    findText(wanted, files.findPages, { ...options, kind: 'articles' }),
    findText(wanted, files.findPages, { ...options, kind: 'others', needsAll: true }),
  ]);
  const ranked = rankArticles(index, parts, { named, titled, text: { pages: text.pages, wanted } });
  const complete = ranked.filter((one) => one.parts.size === parts.length);
  if (
    complete.length === 0 &&
    parts.length > 1 &&
    parts.some(({ subjects, isPhrase }) => subjects.length > 0 && !isPhrase)
  ) {
    // Words that were read as names may be just words, for example those of a sentence.
    const plain = await findPlain(asked.parsed, titled, index, files);
    if (plain.length > 0)
      return {
        ...NOTHING,
        hits: [...subjectHits(parts, [], index, files), ...notes, ...(await articleHits(plain, files))],
      };
  }
  const other = otherPageHits(wanted.length === parts.length ? others.pages : [], index, complete.length > 0);
  const isApart = complete.length === 0 && other.length === 0 && parts.length > 1;
  const nowhere = isApart ? parts.filter((part, number) => isNowhere(part, number, ranked)) : [];
  // Words of a topic, or of the middle of a name, mean it only together with the words beside them. A name is shown
  // without a word that no page has, but not without a phrase in quotation marks.
  if (
    isApart &&
    (!parts.some(isCertain) || nowhere.some(({ isPhrase, designation }) => isPhrase && designation === undefined))
  )
    return { ...NOTHING, hits: notes };
  if (nowhere.length > 0) {
    const answer = await allHits({ ...asked, parts: parts.filter((part) => !nowhere.includes(part)) }, index, files);
    return { ...answer, missing: nowhere.flatMap(({ words, designation }) => designation ?? words) };
  }
  const isNamed = complete.length === 0 && parts.some(isEntityPart);
  const shown = isNamed ? ranked.filter((one) => answersName(one, parts)) : complete;
  const subjects = subjectHits(parts, also, index, files);
  const known = new Set(subjects.map(({ url }) => url));
  return {
    ...NOTHING,
    hits: [...subjects, ...notes, ...(await articleHits(shown, files)), ...other.filter(({ url }) => !known.has(url))],
    left: text.left,
    isApart,
  };
}

function isNowhere({ subjects }: QueryPart, number: number, ranked: readonly RankedArticle[]): boolean {
  return subjects.length === 0 && !ranked.some(({ parts }) => parts.has(number));
}

/** For a query without hits: the names in it, otherwise the names most similar to it. */
async function nearestTo(query: string, { parts }: Asked, { subjects }: SearchIndex): Promise<Subject[]> {
  const named = parts
    .filter(isCertain)
    .flatMap((part) => part.subjects.filter((subject) => isEntity(subject) && subject.url));
  if (named.length > 0) return [...new Set(named)].slice(0, MOST_MEANT);
  return (await import('./nearest-names.ts')).nearestNames(query, subjects);
}

const NO_TEXT: TextEvidence = { pages: [], wanted: [] };

function answersName({ parts: answered }: { parts: ReadonlySet<number> }, parts: readonly QueryPart[]): boolean {
  return parts.some((part, number) => isEntityPart(part) && answered.has(number));
}

/** The articles that mention the subjects of each part. */
async function readNamed(parts: readonly QueryPart[], { readEntity }: SearchFiles): Promise<EntityArticle[][]> {
  return Promise.all(
    parts.map(async ({ subjects, isName }) => {
      const entities = subjects.filter((subject) => isMentioned(subject) && subject.times > 0);
      const meant = isName ? entities : entities.slice(0, MOST_MEANT);
      return (await Promise.all(meant.map(({ key }) => readEntity(key)))).flat();
    }),
  );
}

/** Names that begin with the query, if its last word is not a name itself, and names that contain the whole query. */
async function alsoMeant(
  { parsed, parts }: Asked,
  names: NameLookup,
  isInTexts: (word: string) => Promise<boolean>,
): Promise<Subject[]> {
  const words = parsed.words.map(({ folded }) => folded);
  const last = words.at(-1) ?? '';
  const [only] = parts;
  if (parts.length === 1 && only?.isName) return names.within(only.words).filter(isEntity).slice(0, MOST_ALSO);
  if (last.length < 3 || parts.at(-1)?.subjects.length !== 0 || parts.at(-1)?.isPhrase) return [];
  if (await isInTexts(last)) return [];
  const whole = names.within(words, true).filter(isEntity);
  return (whole.length > 0 ? whole : names.within([last], true).filter(isEntity)).slice(0, MOST_ALSO);
}
