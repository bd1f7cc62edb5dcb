import type { CollectionName } from '../../src/loaders/collections.ts';
import { isGroup } from '../../src/i18n/own-text-faults.ts';

/** What each key of a record means, by its path, such as `relations.article`; by collection. */
export type KeyMeanings = Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>>;

/** Adds the meanings of keys to a JSON Schema; lists and tables of entries add nothing to a path. */
export function describeKeys(schema: unknown, path: string, meanings: Readonly<Record<string, string>>): void {
  if (!isGroup(schema)) return;
  const { properties, items, additionalProperties } = schema;
  if (isGroup(properties)) {
    for (const [key, value] of Object.entries(properties)) {
      const meaning = meanings[path + key];
      if (isGroup(value) && meaning !== undefined) value['description'] = meaning;
      describeKeys(value, `${path}${key}.`, meanings);
    }
  }
  describeKeys(items, path, meanings);
  describeKeys(additionalProperties, path, meanings);
}
