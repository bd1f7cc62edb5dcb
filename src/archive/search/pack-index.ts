import type { Archive, ArchiveArticle } from '../model.ts';
import type { EntityKind } from '../entity.ts';
import { latinSlug } from '../../base/latin-slug.ts';
import { cslTitle } from '../title.ts';
import { SUBJECT } from '../../schemas/topic-kinds.ts';
import { groupTypeIn, topicKindIn } from '../vocabulary/vocabulary.ts';
import { totalMentions } from './total-mentions.ts';
import { commonWordsOf, spellingsOf, textPieces } from './archive-words.ts';
import { functionWordsOf } from './function-words.ts';
import { namesToSearch } from './names-to-search.ts';
import { packLabels } from './pack-labels.ts';
import type { ArticleRow, PackedNames, SubjectKind, SubjectRow } from './search-index.ts';

/** Packs the index of names. @param placeFiles see {@link PackedNames} */
export function packNames(archive: Archive, placeFiles: number[]): PackedNames {
  const { mentions, citing } = archive;
  const namesOf = namesToSearch(archive);
  const pieces = textPieces(archive);
  const functionWords = functionWordsOf(archive);
  const rows = (kind: EntityKind, about: (id: string) => string | undefined) =>
    [...archive[kind].keys()].map((id): SubjectRow => {
      const [name = id, ...others] = namesOf.get(`${kind}/${id}`) ?? [];
      return row(id, name, others, about(id), totalMentions(mentions.get(`${kind}/${id}`)));
    });
  return {
    things: {
      countries: rows('countries', (id) => archive.countries.get(id)?.region),
      groups: rows('groups', (id) => groupDetail(archive, id)),
      people: rows('people', (id) => archive.people.get(id)?.role),
      regions: rows('regions', (id) => archive.regions.get(id)?.countries[0]),
      tags: rows('tags', (id) => topicDetail(archive, id)),
      outlets: [...archive.outlets].map(([id, { name, aliases, domains }]) =>
        row(id, name, [...aliases, ...domains], '', citing.byOutlet.get(id)?.length),
      ),
      publications: [...archive.publications].map(([id, { name, abbreviation, aliases }]) =>
        row(id, name, abbreviation === undefined ? aliases : [abbreviation, ...aliases]),
      ),
    },
    commonWords: commonWordsOf(archive, pieces).join(' '),
    spellings: spellingsOf(pieces, archive.vocabulary.spelling.groups).map((words) => words.join(' ')),
    placeFiles,
    ...(functionWords && { functionWords: functionWords.join(' ') }),
  };
}

/** Packs the list of articles. */
export function packArticles(archive: Archive): ArticleRow[] {
  const numbers: Record<NumberedKind, ReadonlyMap<string, number>> = {
    countries: numbered(archive.countries),
    groups: numbered(archive.groups),
    people: numbered(archive.people),
    tags: numbered(archive.tags),
    publications: numbered(archive.publications),
  };
  return archive.articles.map((article) => articleRow(article, numbers));
}

/** The number of a person; for an institution, the number of the group, counted down from -1. */
function authorNumbers(
  { people, groups }: Record<'people' | 'groups', ReadonlyMap<string, number>>,
  ids: readonly string[],
): number[] {
  return ids.flatMap((id) => {
    const group = groups.get(id);
    return people.get(id) ?? (group === undefined ? [] : -1 - group);
  });
}

type NumberedKind = Exclude<SubjectKind, 'regions' | 'outlets'>;

function numbered(records: ReadonlyMap<string, unknown>): Map<string, number> {
  return new Map([...records.keys()].map((id, index) => [id, index]));
}

function row(id: string, name: string, others: readonly string[] = [], about = '', times = 0): SubjectRow {
  const own = name.toLowerCase();
  const names = others.filter((other) => other.toLowerCase() !== own).join('|');
  return id === latinSlug(name) ? [name, names, about, times] : [name, names, about, times, id];
}

function groupDetail({ groups, words, vocabulary }: Archive, id: string): string {
  const group = groups.get(id);
  if (!group) return '';
  const type = groupTypeIn(vocabulary, group.type).one;
  return group.abbreviation === undefined
    ? type
    : words.entity.typeWithAbbreviation({ type, abbreviation: group.abbreviation });
}

/** What a topic with a proper name is; subjects have none. */
function topicDetail({ tags, vocabulary }: Archive, id: string): string | undefined {
  const kind = tags.get(id)?.kind;
  return kind === undefined || kind === SUBJECT ? undefined : topicKindIn(vocabulary, kind).one;
}

function articleRow(
  { slug, data, title, date, parsed, distinction }: ArchiveArticle,
  numbers: Record<NumberedKind, ReadonlyMap<string, number>>,
): ArticleRow {
  const numbersOf = (kind: NumberedKind, ids: readonly string[]) => ids.flatMap((id) => numbers[kind].get(id) ?? []);
  const row: ArticleRow = [
    cslTitle(title),
    date.display,
    date.year,
    numbersOf('publications', data.publication === undefined ? [] : [data.publication])[0] ?? -1,
    numbersOf('countries', data.countries),
    numbersOf('groups', data.groups),
    numbersOf('tags', data.tags),
    authorNumbers(numbers, data.authors),
    packLabels(parsed.notes.map(({ label }) => label)),
  ];
  if (distinction) row.push(slug, distinction.suffix);
  else if (slug !== latinSlug(data.title)) row.push(slug);
  return row;
}
