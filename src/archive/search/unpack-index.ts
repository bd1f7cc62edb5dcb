import type { SearchWords } from '../../i18n/model.ts';
import { latinSlug } from '../../base/latin-slug.ts';
import { parseCslTitle, plainTitle } from '../title.ts';
import { type Urls, urlsUnder } from '../../base/urls.ts';
import { ENGLISH_FUNCTION_WORDS } from './english-function-words.ts';
import { unpackLabels } from './pack-labels.ts';
import type {
  ArticleRow,
  PackedArticles,
  PackedKinds,
  PackedLanguages,
  IndexedArticle,
  PackedNames,
  SearchIndex,
  Subject,
  SubjectKind,
  SubjectRow,
} from './search-index.ts';

const KINDS: SubjectKind[] = ['countries', 'groups', 'people', 'regions', 'tags', 'outlets', 'publications'];

/** @param base the path that the site is published under */
export function unpackIndex(
  packed: PackedNames,
  { articles, languages, kinds, cited }: Omit<PackedArticles, 'noteFiles'>,
  base: string,
  words: SearchWords,
  stems: SearchIndex['stems'] = new Map(),
): SearchIndex {
  const urls = urlsUnder(base);
  const ids = new Map(
    KINDS.map((kind) => [kind, packed.things[kind].map(([name, , , , id]) => id ?? latinSlug(name))]),
  );
  const idsOf = (kind: SubjectKind) => ids.get(kind) ?? [];
  const labelsOf = (kind: SubjectKind) =>
    new Map(packed.things[kind].map(([name], index) => [idsOf(kind)[index] ?? '', name]));
  const countries = labelsOf('countries');
  return {
    words,
    articles: articles.map((row, order) => ({
      order,
      ...unpackArticle(row, packed, idsOf, urls, words, {
        ...languageOf(order, languages),
        kind: kindOf(order, kinds),
      }),
    })),
    subjects: KINDS.flatMap((kind) =>
      packed.things[kind].map((row, index) =>
        unpackSubject(kind, idsOf(kind)[index] ?? '', row, countries, urls, words),
      ),
    ),
    commonWords: new Set(packed.commonWords.split(' ')),
    functionWords:
      packed.functionWords === undefined ? ENGLISH_FUNCTION_WORDS : new Set(packed.functionWords.split(' ')),
    stems,
    spellings: new Map(
      packed.spellings
        .map((group) => group.split(' '))
        .flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)])),
    ),
    cited: cited ? 'unread' : 'none',
    labels: {
      country: countries,
      group: labelsOf('groups'),
      tag: labelsOf('tags'),
      publication: labelsOf('publications'),
      language: new Map(languages?.articles),
      kind: new Map(kinds?.all),
      author: new Map([
        ...[...labelsOf('people')].map(([id, name]) => [`people/${id}`, name] as const),
        ...[...labelsOf('groups')].map(([id, name]) => [`groups/${id}`, name] as const),
      ]),
      notes: new Map([
        ['with', words.results.withNotes],
        ['without', words.results.withoutNotes],
      ]),
      source: labelsOf('outlets'),
      sourceYear: new Map(),
    },
  };
}

function unpackSubject(
  kind: SubjectKind,
  id: string,
  [name, others, about, times]: SubjectRow,
  countries: ReadonlyMap<string, string>,
  urls: Urls,
  { results }: SearchWords,
): Subject {
  const subject = { key: `${kind}/${id}`, kind, id, name, names: [name, ...(others ? others.split('|') : [])], times };
  switch (kind) {
    case 'countries':
      return {
        ...subject,
        url: urls.country(id),
        detail: about === '' ? results.country : results.countryIn({ region: about }),
      };
    case 'groups':
      return { ...subject, url: urls.group(id), detail: about };
    case 'people':
      return { ...subject, url: urls.person(id), detail: about };
    case 'regions':
      return {
        ...subject,
        url: urls.country(about),
        detail: results.placeIn({ country: countries.get(about) ?? about }),
      };
    case 'tags':
      return { ...subject, url: urls.tag(id), detail: about || results.tag, isOrdinary: about === '' };
    case 'outlets':
      return { ...subject, url: urls.outlet(id), detail: results.outlet };
    case 'publications':
      return { ...subject, detail: results.publication };
  }
}

function unpackArticle(
  [cslTitle, published, year, publication, countries, groups, tags, authors, notes, ownSlug, apart]: ArticleRow,
  { things }: PackedNames,
  idsOf: (kind: SubjectKind) => string[],
  urls: Urls,
  words: SearchWords,
  { language, isOneOfSeveral, kind }: ReturnType<typeof languageOf> & { kind: string | undefined },
): Omit<IndexedArticle, 'order'> {
  const titleRuns = parseCslTitle(cslTitle);
  const title = plainTitle(titleRuns);
  const slug = ownSlug ?? latinSlug(title);
  const chosen = (of: SubjectKind, rows: readonly number[]) => rows.flatMap((row) => idsOf(of)[row] ?? []);
  const authorKeys = authors.map((number) =>
    number < 0 ? `groups/${idsOf('groups')[-1 - number]}` : `people/${idsOf('people')[number]}`,
  );
  const labels = unpackLabels(notes);
  return {
    slug,
    url: urls.article(slug),
    language,
    title,
    ...(apart !== undefined && { apart }),
    ...(titleRuns.length > 1 || titleRuns[0]?.isItalic ? { titleRuns } : {}),
    detail: [things.publications[publication]?.[0], published].filter(Boolean).join(words.separator),
    year,
    facets: {
      country: chosen('countries', countries),
      group: chosen('groups', groups),
      tag: chosen('tags', tags),
      publication: chosen('publications', [publication]),
      language: isOneOfSeveral ? [language] : [],
      kind: kind === undefined ? [] : [kind],
      author: authorKeys,
      notes: [labels.size > 0 ? 'with' : 'without'],
      source: [],
      sourceYear: [],
    },
    authors: authorKeys,
    notes: labels,
  };
}

function kindOf(order: number, kinds: PackedKinds | undefined): string | undefined {
  return kinds?.all[kinds.of[order] ?? -1]?.[0];
}

function languageOf(order: number, languages: PackedLanguages | undefined) {
  const all = languages?.articles ?? [];
  return { language: all[languages?.of[order] ?? 0]?.[0] ?? 'en', isOneOfSeveral: all.length > 1 };
}
