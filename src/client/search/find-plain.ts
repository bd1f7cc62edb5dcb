import type { IndexedArticle, SearchIndex } from '../../archive/search/search-index.ts';
import { findText } from './find-text.ts';
import type { ParsedQuery } from './parse-query.ts';
import { type RankedArticle, rankArticles } from './rank-articles.ts';
import { designationPart, type QueryPart } from './read-parts.ts';
import type { SearchFiles } from './model.ts';

/** Finds the articles that contain all words and phrases of a query, even if these are names. */
export async function findPlain(
  parsed: ParsedQuery,
  titled: ReadonlySet<IndexedArticle>,
  index: SearchIndex,
  { findPages }: Pick<SearchFiles, 'findPages'>,
): Promise<RankedArticle[]> {
  const parts = [...plainParts(parsed), ...parsed.phrases.map(phrasePart)].filter(({ words }) => words.length > 0);
  const wanted = parts.map(({ words, isPhrase, designation }, part) => ({
    part,
    words,
    isPhrase,
    isDesignation: designation !== undefined,
  }));
  const { pages } = await findText(wanted, findPages, {
    kind: 'articles',
    needsAll: true,
    index,
  });
  const ranked = rankArticles(index, parts, { named: [], titled, text: { pages, wanted } });
  return ranked.filter((one) => one.parts.size === parts.length);
}

/** The words of a query as one part that is not a name. */
export function titleParts({ words }: ParsedQuery): QueryPart[] {
  return [{ words: words.map(({ folded }) => folded), subjects: [], isName: false, isPhrase: false }];
}

/** The words of a query as one part, and each designation as another. */
function plainParts({ words, phrases }: ParsedQuery): QueryPart[] {
  const designations = words.flatMap((_, index) =>
    words[index - 1]?.designation === words[index]?.designation ? [] : (designationPart(words.slice(index)) ?? []),
  );
  const others = words.filter(({ designation }) => designation === undefined);
  return [...titleParts({ words: others, phrases }), ...designations];
}

function phrasePart(words: string[]): QueryPart {
  return { words, subjects: [], isName: false, isPhrase: true };
}
