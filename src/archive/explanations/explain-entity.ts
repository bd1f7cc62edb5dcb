import type { Archive } from '../model.ts';
import { enumerate } from '../../base/enumerate.ts';
import type { Entity } from '../entity.ts';
import { groupTypes } from '../../schemas/group-types.ts';

/** What a reader is told of a name, on demand. */
export interface Explanation {
  /** The full name. */
  name: string;
  abbreviation?: string | undefined;
  /** One line: what or who it is. @example "Militant group: Syria and Russia" */
  line?: string | undefined;
  /** The path of its page within the site, where it has one. */
  path?: string | undefined;
}

/** Tells what an entity is, in a line. */
export function explainEntity(archive: Archive, { kind, id, key, name, abbreviation }: Entity): Explanation {
  const path = `/${key}/`;
  switch (kind) {
    case 'countries':
      return { name, path };
    case 'groups': {
      const group = archive.groups.get(id);
      const type = group ? groupTypes[group.type].one : 'Group';
      const places = countryNames(archive, group?.countries);
      return { name, abbreviation, line: places ? `${type}: ${places}` : type, path };
    }
    case 'people':
      return { name, line: archive.people.get(id)?.role, path };
    case 'regions': {
      const region = archive.regions.get(id);
      const type = region?.kind.replace('-', ' ') ?? 'place';
      const line = `${type.charAt(0).toUpperCase()}${type.slice(1)} in ${countryNames(archive, region?.countries)}`;
      return { name, line };
    }
  }
}

function countryNames({ countries }: Archive, ids: readonly string[] = []): string {
  return enumerate(ids.map((id) => countries.get(id)?.name ?? id));
}
