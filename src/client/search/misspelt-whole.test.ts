import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleIndex } from '../../test/sample-search.ts';
import { misspeltWhole } from './misspelt-whole.ts';
import { nameLookup } from './name-lookup.ts';

const names = nameLookup(
  sampleIndex(
    sampleArchive({
      countries: { korea: { name: 'South Korea' } },
      groups: { voice: { name: 'Voice of Malta' } },
      people: { ada: { name: 'Ada Borg' } },
    }),
  ),
);

function meant(query: string): string | undefined {
  return misspeltWhole(query.split(' '), names)?.subject.name;
}

test.each([
  ['voice orf malat', 'Voice of Malta'],
  ['vocie of malat', 'Voice of Malta'],
  ['ada brog', 'Ada Borg'],
])('“%s” is meant for %s', (query, name) => {
  expect(meant(query)).toBe(name);
});

test.each(['vocie orf malat', 'voice of xalta', 'voice malta', 'ova barg', 'north korea'])(
  '“%s” is not clearly meant for a name',
  (query) => {
    expect(meant(query)).toBeUndefined();
  },
);
