import { nameKey } from '../../archive/names.ts';
import type { IndexedEntity } from '../../archive/search-index.ts';

/** What a query names. */
export interface ResolvedNames {
  /** What the whole query is a name of, in any case, with or without "the" before it. */
  exact: IndexedEntity[];
  /** What it may be meant for: names that the query begins or is a part of, or that stand in it. */
  likely: IndexedEntity[];
}

/** Words that stand in many names and ask for none. */
const FUNCTION_WORDS = new Set(['the', 'and', 'for']);

/**
 * Prepares names for {@link ResolvedNames}. Case, accents and apostrophes are passed over: "hayat tahrir al-sham" is
 * found as "Hay’at Tahrir al-Sham", "iskp" as "ISKP".
 */
export function nameResolver(entities: readonly IndexedEntity[]): (query: string) => ResolvedNames {
  const prepared = entities.map((entity) => ({ entity, names: [entity.name, ...entity.aliases].map(key) }));
  return (query) => {
    const wanted = key(query);
    if (wanted === '') return { exact: [], likely: [] };
    const named = (name: string) => prepared.filter(({ names }) => names.includes(name)).map(({ entity }) => entity);
    const asTyped = named(wanted);
    const exact = asTyped.length > 0 ? asTyped : named(wanted.replace(/^the /, ''));
    const likely = prepared
      .filter(({ entity, names }) => !exact.includes(entity) && names.some((name) => isLikely(name, wanted)))
      .map(({ entity }) => entity)
      .sort((a, b) => b.articles.length - a.articles.length);
    return { exact, likely };
  };
}

function key(name: string): string {
  return nameKey(name).toLowerCase();
}

function isLikely(name: string, wanted: string): boolean {
  const padded = ` ${name}`;
  if (wanted.length > 2 && !FUNCTION_WORDS.has(wanted) && padded.includes(` ${wanted}`)) return true;
  return ` ${wanted} `.includes(`${padded} `);
}
