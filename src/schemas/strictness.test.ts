import { describe, expect, it } from 'vitest';
import { collections } from '../loaders/collections.ts';
import { groupSchema } from './group.ts';
import { personSchema } from './person.ts';
import { siteSchema } from './site.ts';

/**
 * The words of the interface have the keys of its dictionary: `check-words.ts` finds others. Those of old addresses are
 * the addresses: `check-old-addresses.ts` reads them.
 */
const withSchemas = Object.entries(collections).filter(([name]) => name !== 'words' && name !== 'oldAddresses');

describe.each(withSchemas)('a record of the %s', (_name, { schema }) => {
  it('must not have unknown keys', () => {
    const { error } = schema.safeParse({ nonsense: true });
    expect(error?.issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['nonsense'] }));
  });

  it('must have its required keys, if there are any', () => {
    const isVocabulary = schema === collections.vocabulary.schema;
    expect(schema.safeParse({}).success).toBe(isVocabulary);
  });
});

describe('unknown keys are refused', () => {
  const unknownKeys = (issues: readonly { code?: string; path: PropertyKey[] }[] = []) =>
    issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.'));

  it('in the relations of a group', () => {
    const relations = [{ kind: 'part-of', group: 'league', article: 'quarrel', paragraf: 'p-1' }];
    expect(unknownKeys(groupSchema.safeParse({ name: 'A', type: 'alliance', relations }).error?.issues)).toEqual([
      'relations.0',
    ]);
  });

  it('in the affiliations of a person', () => {
    const affiliations = [{ group: 'league', role: 'leader', since: '2019' }];
    expect(unknownKeys(personSchema.safeParse({ name: 'A', role: 'B', affiliations }).error?.issues)).toEqual([
      'affiliations.0',
    ]);
  });

  it('in the navigation, front page and licence of the site', () => {
    const { error } = siteSchema.safeParse({
      licence: { name: 'CC BY 4.0', href: 'https://wire.example/' },
      navigation: [{ label: 'A', path: '/', icon: 'x' }],
      front: { heading: 'A', introduction: 'B', image: 'x' },
    });
    expect(unknownKeys(error?.issues).toSorted()).toEqual(['front', 'licence', 'navigation.0']);
  });
});
