import { nameKey } from '../../base/names.ts';
import { slug } from '../../base/slug.ts';
import { cutSlug, isReservedName } from './file-name.ts';

/** Records by their names, to which a run adds. */
export interface Directory {
  ids: Set<string>;
  /** Ids by the key of every name. */
  byName: Map<string, string>;
}

/** What gives a record its names. */
export interface Named {
  name: string;
  abbreviation?: string | undefined;
  aliases?: readonly string[] | undefined;
}

export function emptyDirectory(): Directory {
  return { ids: new Set(), byName: new Map() };
}

/** Enters a record; a name that another has already stays with that one. */
export function enter({ ids, byName }: Directory, id: string, { name, abbreviation, aliases = [] }: Named): void {
  ids.add(id);
  for (const each of [name, abbreviation, ...aliases]) {
    for (const key of each === undefined ? [] : keysOf(each)) if (!byName.has(key)) byName.set(key, id);
  }
}

/** The id of the record with a name, written with spaces or, as in a log-in, without. */
export function find({ byName }: Directory, name: string): string | undefined {
  for (const key of keysOf(name)) {
    const id = byName.get(key);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** An id for a name that no record has: its words, or a counted word where it has no Latin letters. */
export function newId({ ids }: Directory, name: string, fallback: string): string {
  const base = cutSlug(slug(name));
  if (base !== '' && !ids.has(base) && !isReservedName(base)) return base;
  for (let count = base === '' ? 1 : 2; ; count++) {
    const id = `${base === '' ? fallback : base}-${count}`;
    if (!ids.has(id)) return id;
  }
}

function keysOf(name: string): string[] {
  const key = nameKey(name);
  return key === '' ? [] : [key, key.replaceAll(' ', '')];
}
