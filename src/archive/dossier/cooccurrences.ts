import { compareNames } from '../../base/compare-text.ts';
import type { Archive } from '../model.ts';
import type { Entity } from '../entity.ts';

/** An entity that shares paragraphs with another. */
export interface Cooccurrence {
  entity: Entity;
  /** The number of paragraphs that mention both. */
  paragraphs: number;
}

/**
 * Returns a function that finds the countries, groups and people that share paragraphs with an entity, sorted by the
 * number of paragraphs. Places within countries have no pages, and are left out.
 */
export function cooccurrenceFinder({
  entities,
  mentions,
}: Pick<Archive, 'entities' | 'mentions'>): (key: string) => Cooccurrence[] {
  const paragraphsOf = new Map<string, string[]>();
  const namedIn = new Map<string, Entity[]>();
  for (const [key, list] of mentions) {
    const entity = entities.get(key);
    if (!entity || entity.kind === 'regions') continue;
    const places = list.flatMap(({ article, paragraphs }) => paragraphs.map(({ id }) => `${article.slug} ${id}`));
    paragraphsOf.set(key, places);
    for (const place of places) {
      const others = namedIn.get(place);
      if (others) others.push(entity);
      else namedIn.set(place, [entity]);
    }
  }
  return (key) => {
    const counts = new Map<Entity, number>();
    for (const place of paragraphsOf.get(key) ?? []) {
      for (const other of namedIn.get(place) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts]
      .filter(([entity]) => entity.key !== key)
      .map(([entity, paragraphs]) => ({ entity, paragraphs }))
      .sort((a, b) => b.paragraphs - a.paragraphs || compareNames(a.entity.name, b.entity.name));
  };
}
