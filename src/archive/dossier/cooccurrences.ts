import type { Archive } from '../model.ts';
import type { Entity } from '../entity.ts';

/** An entity that shares paragraphs with another. */
export interface Cooccurrence {
  entity: Entity;
  /** The number of paragraphs that mention both. */
  paragraphs: number;
  /** These paragraphs: the slug of the article, a space, the id of the paragraph. */
  places: string[];
}

/**
 * Returns a function that finds the countries, groups and people that share paragraphs with an entity, sorted by the
 * number of paragraphs. Places within countries have no pages, and are left out.
 */
export function cooccurrenceFinder({
  entities,
  mentions,
  words,
}: Pick<Archive, 'entities' | 'mentions' | 'words'>): (key: string) => Cooccurrence[] {
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
    const shared = new Map<Entity, string[]>();
    for (const place of paragraphsOf.get(key) ?? []) {
      for (const other of namedIn.get(place) ?? []) {
        const places = shared.get(other);
        if (places) places.push(place);
        else shared.set(other, [place]);
      }
    }
    return [...shared]
      .filter(([entity]) => entity.key !== key)
      .map(([entity, places]) => ({ entity, places, paragraphs: places.length }))
      .sort((a, b) => b.paragraphs - a.paragraphs || words.format.compare(a.entity.name, b.entity.name));
  };
}
