import type { Archive, ArchiveArticle } from './archive.ts';
import type { Entity, EntityKind } from './entity.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { GROUP_TYPES } from './group-types.ts';
import { timesNamed } from './mention-counts.ts';
import { placeName } from './place-name.ts';
import type { Urls } from './urls.ts';

/** The index of names, which the search page loads first: small, and enough for the first results. */
export interface SearchIndex {
  articles: IndexedArticle[];
  entities: IndexedEntity[];
  /** What the values of each facet are called, by id. */
  labels: Record<Facet, Record<string, string>>;
}

/** What hits can be narrowed by. */
export type Facet = 'country' | 'group' | 'tag' | 'year' | 'publication';

export interface IndexedArticle {
  url: string;
  title: string;
  /** Where and when it appeared. */
  detail: string;
  facets: Record<Facet, string[]>;
}

export interface IndexedEntity {
  key: string;
  /** The page about it; a place is found on the page of its country. */
  url: string;
  name: string;
  /** What it is. @example "Militant group (KTJ)" */
  detail: string;
  /** Every other name that leads to it. */
  aliases: string[];
  /** The articles that name it, by their place in the list, with the number of places. */
  articles: [article: number, places: number][];
}

/** A place that names an entity; loaded for one entity at a time. */
export interface EntityPassage extends Excerpt {
  article: number;
  /** The id of the paragraph or note. */
  place: string;
  /** What the place is called. @example "Militant Groups in Syria, paragraph 12" */
  title: string;
}

export function searchIndex(archive: Archive, urls: Urls): SearchIndex {
  const { articles, entities, countries, groups, tags, publications } = archive;
  return {
    articles: articles.map((article) => indexArticle(archive, article, urls)),
    entities: [...entities.values()].map((entity) => ({
      key: entity.key,
      ...describeEntity(archive, entity, urls),
      name: entity.name,
      aliases: entity.names.slice(1),
      articles: (archive.mentions.get(entity.key) ?? []).map((mentions) => [
        articles.indexOf(mentions.article),
        timesNamed(mentions),
      ]),
    })),
    labels: {
      country: namesOf(countries),
      group: namesOf(groups),
      tag: namesOf(tags),
      publication: namesOf(publications),
      year: Object.fromEntries(articles.map(({ date }) => [date.year, String(date.year)])),
    },
  };
}

/** Every place that names an entity, newest article first. */
export function entityPassages({ articles, mentions }: Archive, key: string): EntityPassage[] {
  return (mentions.get(key) ?? []).flatMap(({ article, paragraphs, notes }) => {
    const index = articles.indexOf(article);
    const inText = paragraphs.flatMap(({ id, mentions: places }): EntityPassage[] => {
      const paragraph = article.parsed.paragraphs.find((one) => one.id === id);
      if (!paragraph) return [];
      const title = placeName(id, paragraph.section?.title);
      return [{ article: index, place: id, title, ...excerpt(paragraph.text, places) }];
    });
    const inNotes = notes.flatMap((label): EntityPassage[] => {
      const note = article.parsed.notes.find((one) => one.label === label);
      return note ? [{ article: index, place: note.id, title: placeName(note.id), ...excerpt(note.text, []) }] : [];
    });
    return [...inText, ...inNotes];
  });
}

function indexArticle({ publications, mentions }: Archive, article: ArchiveArticle, urls: Urls): IndexedArticle {
  const { slug, data, date } = article;
  const named = (kind: EntityKind) =>
    [...mentions]
      .filter(([key, list]) => key.startsWith(`${kind}/`) && list.some((one) => one.article === article))
      .map(([key]) => key.slice(kind.length + 1));
  return {
    url: urls.article(slug),
    title: data.title,
    detail: `${publications.get(data.publication)?.name ?? ''}, ${date.display}`,
    facets: {
      country: [...new Set([...data.countries, ...named('countries')])],
      group: [...new Set([...data.groups, ...named('groups')])],
      tag: data.tags,
      year: [String(date.year)],
      publication: [data.publication],
    },
  };
}

function describeEntity(
  { countries, groups, people, regions }: Archive,
  { kind, id }: Entity,
  urls: Urls,
): { url: string; detail: string } {
  switch (kind) {
    case 'countries':
      return { url: urls.country(id), detail: `Country, ${countries.get(id)?.region ?? ''}` };
    case 'groups': {
      const group = groups.get(id);
      const type = group ? GROUP_TYPES[group.type].one : 'Group';
      return { url: urls.group(id), detail: group?.abbreviation ? `${type} (${group.abbreviation})` : type };
    }
    case 'people':
      return { url: urls.person(id), detail: people.get(id)?.role ?? 'Person' };
    case 'regions': {
      const [country = ''] = regions.get(id)?.countries ?? [];
      return { url: urls.country(country), detail: `Place in ${countries.get(country)?.name ?? country}` };
    }
  }
}

function namesOf(records: ReadonlyMap<string, { name: string }>): Record<string, string> {
  return Object.fromEntries([...records].map(([id, { name }]) => [id, name]));
}
