import type { Group } from '../../schemas/group.ts';
import type { Archive } from '../model.ts';
import type { RelationKind } from '../vocabulary/model.ts';
import { relationIn } from '../vocabulary/relation-kinds.ts';
import { groupTypeIn } from '../vocabulary/vocabulary.ts';

/** A statement of one article about the relation of two entities, given by their keys. */
export interface RelationStatement {
  kind: RelationKind;
  from: string;
  to: string;
  /** @example "part of", "deputy leader in 2021" */
  relation: string;
  article: string;
  paragraph?: string | undefined;
  /** Its own time, in EDTF. @example "2011/.." */
  when?: string | undefined;
  /** @example "still in 2022" */
  remark?: string | undefined;
}

/**
 * The statements in records that have an article: the relations of groups, the people of these and of groups of types
 * that are in diagrams, and the countries of the latter.
 */
export function relationStatements(archive: Archive): RelationStatement[] {
  const relations = [...archive.groups].flatMap(([id, group]) => relationsOf(archive, id, group));
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return [
    ...relations,
    ...affiliations(archive).filter(({ to }) => related.has(to) || isInDiagram(archive, to)),
    ...[...archive.groups].flatMap(([id, group]) => countriesOf(archive, `groups/${id}`, group)),
  ];
}

function relationsOf({ vocabulary }: Archive, id: string, { relations }: Group): RelationStatement[] {
  return relations.map(({ kind: name, group, ...evidence }) => {
    const kind = relationIn(vocabulary, name);
    return { kind, from: `groups/${id}`, to: `groups/${group}`, relation: kind.label, ...evidence };
  });
}

function affiliations({ people, vocabulary }: Archive): RelationStatement[] {
  return [...people].flatMap(([person, { affiliations }]) =>
    affiliations.flatMap(({ group, role, article, paragraph, when }): RelationStatement[] => {
      if (article === undefined) return [];
      const kind = vocabulary.leads(role) ? vocabulary.ties.leadership : vocabulary.ties.membership;
      return [{ kind, from: `people/${person}`, to: `groups/${group}`, relation: role, article, paragraph, when }];
    }),
  );
}

function countriesOf(archive: Archive, from: string, { countries }: Group): RelationStatement[] {
  if (!isInDiagram(archive, from)) return [];
  const kind = archive.vocabulary.ties['active-in'];
  return countries.flatMap((country) => {
    const to = `countries/${country}`;
    return placesNamingBoth(archive, from, to).map((place): RelationStatement => {
      return { kind, from, to, relation: kind.label, ...place };
    });
  });
}

function isInDiagram({ groups, vocabulary }: Archive, key: string): boolean {
  const group = groups.get(key.replace('groups/', ''));
  return group !== undefined && groupTypeIn(vocabulary, group.type).inDiagram;
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
