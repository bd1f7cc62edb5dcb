import { compareNames } from '../../base/compare-text.ts';
import type { Archive } from '../model.ts';
import type { Entity } from '../entity.ts';

/** Something that stands in the same paragraphs as something else. */
export interface Companion {
  entity: Entity;
  /** How many paragraphs name both. */
  paragraphs: number;
}

/**
 * Prepares a function that tells what stands in the same paragraphs as an entity: countries, groups and people, those
 * with the most paragraphs first. Places within countries have no pages, and are left out.
 */
export function companionFinder({
  entities,
  mentions,
}: Pick<Archive, 'entities' | 'mentions'>): (key: string) => Companion[] {
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
