import type { CollectionName } from './collections.ts';

/** The collections in which a key's id may be. */
export type ReferenceTargets = CollectionName | readonly CollectionName[];

/** Authors and owners are people or institutions. */
const AUTHORS = ['people', 'groups'] as const;

/** The keys with ids of other records; `*` means every item of a list. */
// Only iterated over: nothing is looked up in it by a key from outside.
// eslint-disable-next-line no-restricted-syntax
export const references: Partial<Record<CollectionName, Record<string, ReferenceTargets>>> = {
  articles: {
    'authors.*': AUTHORS,
    publication: 'publications',
    series: 'series',
    'countries.*': 'countries',
    'groups.*': 'groups',
    'tags.*': 'tags',
    translationOf: 'articles',
  },
  groups: { 'countries.*': 'countries', 'relations.*.group': 'groups', 'relations.*.article': 'articles' },
  people: { 'countries.*': 'countries', 'affiliations.*.group': 'groups', 'affiliations.*.article': 'articles' },
  countries: { 'successors.*': 'countries' },
  regions: { 'countries.*': 'countries' },
  tags: { 'countries.*': 'countries', 'partOf.*': 'tags' },
  site: { owner: AUTHORS, 'mapCountries.*': 'countries' },
};

/** The collections in which a key's id may be, as a list. */
export function targetsOf(target: ReferenceTargets): readonly CollectionName[] {
  return typeof target === 'string' ? [target] : target;
}

/** Every value in `data` at a path such as `relations.*.group`, with its own path. */
export function valuesAt(data: unknown, path: string): { path: PropertyKey[]; value: unknown }[] {
  return path.split('.').reduce<{ path: PropertyKey[]; value: unknown }[]>(
    (found, step) =>
      found.flatMap((parent) => {
        if (step === '*') {
          const items: unknown[] = Array.isArray(parent.value) ? parent.value : [];
          return items.map((value, index) => ({ path: [...parent.path, index], value }));
        }
        const value: unknown =
          typeof parent.value === 'object' && parent.value !== null ? Reflect.get(parent.value, step) : undefined;
        return value === undefined ? [] : [{ path: [...parent.path, step], value }];
      }),
    [{ path: [], value: data }],
  );
}
