import type { Group } from '../../schemas/group.ts';
import type { RelationKindName } from '../../schemas/relation-kinds.ts';
import type { Archive } from '../model.ts';
import { affiliationKind } from './relation-kinds.ts';

/** A statement of one article about the relation of two entities, given by their keys. */
export interface RelationStatement {
  kind: RelationKindName;
  from: string;
  to: string;
  /** @example "part of", "deputy leader in 2021" */
  relation: string;
  article: string;
  paragraph?: string | undefined;
  /** @example "still in 2022" */
  remark?: string | undefined;
}

/**
 * The statements in records that have an article: the relations of groups, the people of these and of militant and
 * political groups, and the countries of the latter.
 */
export function relationStatements(archive: Archive): RelationStatement[] {
  const relations = [...archive.groups].flatMap(([id, group]) => relationsOf(archive, id, group));
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return [
    ...relations,
    ...affiliations(archive).filter(({ to }) => related.has(to) || isMilitantOrPolitical(archive, to)),
    ...[...archive.groups].flatMap(([id, group]) => countriesOf(archive, `groups/${id}`, group)),
  ];
}

function relationsOf({ words }: Archive, id: string, { relations }: Group): RelationStatement[] {
  return relations.map(({ kind, group, ...evidence }) => ({
    kind,
    from: `groups/${id}`,
    to: `groups/${group}`,
    relation: words.kinds.relations[kind],
    ...evidence,
  }));
}

function affiliations({ people }: Archive): RelationStatement[] {
  return [...people].flatMap(([person, { affiliations }]) =>
    affiliations.flatMap(({ group, role, article, paragraph }): RelationStatement[] => {
      if (article === undefined) return [];
      const kind = affiliationKind(role);
      return [{ kind, from: `people/${person}`, to: `groups/${group}`, relation: role, article, paragraph }];
    }),
  );
}

function countriesOf(archive: Archive, from: string, { countries }: Group): RelationStatement[] {
  if (!isMilitantOrPolitical(archive, from)) return [];
  const kind = 'active-in';
  return countries.flatMap((country) => {
    const to = `countries/${country}`;
    return placesNamingBoth(archive, from, to).map((place): RelationStatement => {
      return { kind, from, to, relation: archive.words.kinds.relations[kind], ...place };
    });
  });
}

function isMilitantOrPolitical({ groups }: Archive, key: string): boolean {
  const type = groups.get(key.replace('groups/', ''))?.type;
  return type === 'militant-group' || type === 'political-movement';
}

/**
 * The first paragraph of each article that mentions both a group and its country. The record itself says only that the
 * group is active there; this is the evidence in the articles.
 */
function placesNamingBoth({ mentions }: Archive, one: string, other: string): { article: string; paragraph: string }[] {
  const places = new Map(mentions.get(other)?.map(({ article, paragraphs }) => [article, paragraphs]));
  return (mentions.get(one) ?? []).flatMap(({ article, paragraphs }) => {
    const named = new Set(places.get(article)?.map(({ id }) => id));
    const both = paragraphs.find(({ id }) => named.has(id));
    return both ? [{ article: article.slug, paragraph: both.id }] : [];
  });
}
