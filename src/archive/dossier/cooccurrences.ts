import type { Archive } from '../model.ts';
import type { Entity } from '../entity.ts';
import { standIns } from './stand-ins.ts';

/** An entity that shares paragraphs with another. */
export interface Cooccurrence {
  entity: Entity;
  /** The number of paragraphs that mention both. */
  paragraphs: number;
  /** These paragraphs: the slug of the article, a space, the id of the paragraph. */
  places: string[];
  /** Whether some of them name a country only by its capital or a body of its government. */
  isByOthers: boolean;
  /** The keys of all by whose names they name it. */
  keys: ReadonlySet<string>;
}

/**
 * Returns a function that finds the countries, groups and people that share paragraphs with an entity, sorted by the
 * number of paragraphs. A country shares a paragraph, too, that names its capital or a body of its government. Other
 * places within countries have no pages, and are left out; so are topics, which most paragraphs have.
 */
export function cooccurrenceFinder(
  archive: Pick<Archive, 'countries' | 'entities' | 'groups' | 'mentions' | 'regions' | 'words'>,
): (key: string) => Cooccurrence[] {
  const { entities, words } = archive;
  const countryOf = standIns(archive);
  const paragraphsOf = new Map<string, string[]>();
  /** Of each paragraph, the entities that it names, each with the keys of those by whose names. */
  const namedIn = new Map<string, Map<Entity, string[]>>();
  for (const [key, list] of archive.mentions) {
    const entity = entities.get(key);
    const country = entities.get(countryOf.get(key) ?? '');
    const places = list.flatMap(({ article, paragraphs }) => paragraphs.map(({ id }) => `${article.slug} ${id}`));
    if (entity && entity.kind !== 'regions') paragraphsOf.set(key, places);
    for (const named of [entity, country]) {
      if (!named || named.kind === 'regions' || named.kind === 'tags') continue;
      for (const place of places) {
        const inPlace = namedIn.get(place) ?? new Map<Entity, string[]>();
        namedIn.set(place, inPlace.set(named, [...(inPlace.get(named) ?? []), key]));
      }
    }
  }
  return (key) => {
    const shared = new Map<Entity, { places: string[]; isByOthers: boolean; keys: Set<string> }>();
    for (const place of paragraphsOf.get(key) ?? []) {
      for (const [other, keys] of namedIn.get(place) ?? []) {
        // The name of a body says nothing of its country on its own page.
        if (keys.every((one) => one === key)) continue;
        const found = shared.get(other) ?? { places: [], isByOthers: false, keys: new Set() };
        shared.set(other, found);
        found.places.push(place);
        for (const one of keys) found.keys.add(one);
        found.isByOthers ||= !keys.includes(other.key);
      }
    }
    return [...shared]
      .filter(([entity]) => entity.key !== key)
      .map(([entity, found]) => ({ entity, ...found, paragraphs: found.places.length }))
      .sort((a, b) => b.paragraphs - a.paragraphs || words.format.compare(a.entity.name, b.entity.name));
  };
}
