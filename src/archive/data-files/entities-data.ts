import type { EntityKind } from '../entity.ts';
import { mentionCount } from '../mention-counts.ts';
import { placesOf } from '../mentions/archive-mentions.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { Archive, ArticleMentions } from '../model.ts';
import { absoluteUrl, type DataContext } from './context.ts';

/**
 * `entities.json`: countries, groups, people, places and topics, each with its record. Only `mentions.json` lists the mentions:
 * it grows with the texts.
 */
export function entitiesData(
  { entities, mentions, countries, groups, people, regions, tags }: Archive,
  context: DataContext,
) {
  const records = { countries, groups, people, regions, tags };
  return [...entities.values()].map(({ key, kind, id, name, names }) => ({
    kind: KINDS[kind],
    id,
    url: kind === 'regions' ? undefined : absoluteUrl(context, context.urls.href(`/${kind}/${id}/`)),
    names,
    record: records[kind].get(id) ?? { name },
    ...countsOf(mentions.get(key) ?? []),
  }));
}

function countsOf(mentions: readonly ArticleMentions[]) {
  const mentionTotal = mentions.reduce((sum, inArticle) => sum + mentionCount(inArticle), 0);
  return { articleCount: mentions.length, mentionCount: mentionTotal };
}

/** `mentions.json`: every mention in every article, in the order of the text. */
export function mentionsData({ articles, entities, mentions }: Archive) {
  const byArticle = new Map(articles.map((article) => [article, new Map<string, Mention[]>()]));
  for (const one of [...mentions.values()].flat()) {
    const places = byArticle.get(one.article);
    const inNotes = one.inNotes.map(({ label, mentions }) => ({ id: `fn-${label}`, mentions }));
    for (const { id, mentions: own } of [...one.headings, ...one.paragraphs, ...inNotes])
      places?.set(id, [...(places.get(id) ?? []), ...own]);
  }
  return [...byArticle].flatMap(([article, places]) =>
    placesOf(article.parsed).flatMap(({ id, text }) =>
      (places.get(id) ?? [])
        .sort((a, b) => a.start - b.start)
        .flatMap(({ key, start, end }) => {
          const entity = entities.get(key);
          if (!entity) return [];
          const named = { kind: KINDS[entity.kind], entity: entity.id };
          return [{ article: article.slug, place: id, start, end, text: text.slice(start, end), ...named }];
        }),
    ),
  );
}

const KINDS: Record<EntityKind, string> = {
  countries: 'country',
  groups: 'group',
  people: 'person',
  regions: 'region',
  tags: 'topic',
};
