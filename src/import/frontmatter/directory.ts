import { nameKey } from '../../base/names.ts';
import { cutSlug, slug } from '../../base/slug.ts';

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

export function namesOf({ name, abbreviation, aliases = [] }: Named): string[] {
  return [name, abbreviation, ...aliases].filter((each) => each !== undefined);
}

/** Enters a record; a name that another bears already stays with that one. */
export function enter({ ids, byName }: Directory, id: string, record: Named): void {
  ids.add(id);
  for (const key of namesOf(record).flatMap(keysOf)) if (!byName.has(key)) byName.set(key, id);
}

/** The id of the record with the first of some names, written with spaces or, as in a log-in, without. */
export function find({ byName }: Directory, ...names: string[]): string | undefined {
  return names
    .flatMap(keysOf)
    .map((key) => byName.get(key))
    .find((id) => id !== undefined);
}

/** An id for a name that no record has: its words, or a counted word where it has no letters. */
export function newId(ids: ReadonlySet<string>, name: string, fallback: string): string {
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

/** Whether Windows does not allow this name for files: it is that of a device, whatever ending follows it. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
