import type { Archive } from '../model.ts';
import type { Entity } from '../entity.ts';
import { groupTypeIn, placeKindIn, topicKindIn } from '../vocabulary/vocabulary.ts';

/** The explanation of a name. */
export interface Explanation {
  /** The full name. */
  name: string;
  abbreviation?: string | undefined;
  /** A description in one line. @example "Militant group: Syria and Russia" */
  line?: string | undefined;
  /** The path of its page within the site, if it has one. */
  path?: string | undefined;
}

/** Describes an entity in one line. */
export function explainEntity(archive: Archive, { kind, id, key, name, abbreviation }: Entity): Explanation {
  const path = `/${key}/`;
  const words = archive.words.entity;
  switch (kind) {
    case 'countries':
      return { name, path };
    case 'groups': {
      const group = archive.groups.get(id);
      const type = group ? groupTypeIn(archive.vocabulary, group.type).one : words.group;
      const countries = countryNames(archive, group?.countries);
      return { name, abbreviation, line: countries ? words.groupIn({ type, countries }) : type, path };
    }
    case 'people':
      return { name, line: archive.people.get(id)?.role, path };
    case 'regions': {
      const region = archive.regions.get(id);
      const type = region ? placeKindIn(archive.vocabulary, region.kind) : words.place;
      const line = words.placeIn({
        type,
        countries: countryNames(archive, region?.countries),
      });
      return { name, line };
    }
    case 'tags': {
      const topic = archive.tags.get(id);
      return { name, abbreviation, line: topic ? topicKindIn(archive.vocabulary, topic.kind).one : words.topic, path };
    }
  }
}

function countryNames({ countries, words }: Archive, ids: readonly string[] = []): string {
  return words.format.list(ids.map((id) => countries.get(id)?.name ?? id));
}
