import { text as prose } from '../schemas/identifier.ts';
import { collections } from './collections.ts';
import { schemaAt } from './schema-at.ts';
import type { FileRecord } from './file-record.ts';

/** A value that is prose, and its place in the record. */
export interface Prose {
  path: PropertyKey[];
  value: string;
}

/**
 * The values of a record that are prose: titles, names, summaries, remarks. The introduction is not included: it is
 * Markdown.
 */
export function proseValues(record: FileRecord): Prose[] {
  const { schema } = collections[record.collection];
  const walk = (value: unknown, path: PropertyKey[]): Prose[] => {
    if (typeof value === 'string') return schemaAt(schema, path) === prose ? [{ path, value }] : [];
    if (Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]: [string, unknown]) => walk(item, [...path, key]));
  };
  return walk(record.data, []).filter(({ path }) => !(record.collection === 'articles' && path[0] === 'introduction'));
}
