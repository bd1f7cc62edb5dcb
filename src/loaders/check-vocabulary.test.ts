import { expect, it } from 'vitest';
import { checkRecord } from './check-record.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { parseFile } from './parse-file.ts';

function faultsOf(text: string) {
  const { records } = parseFile('vocabulary', 'vocabulary.yaml', new TextEncoder().encode(text));
  return records.flatMap((record) => [...checkRecord(record), ...checkVocabulary(record)]);
}

it('an entry of a default may have any keys, or none', () => {
  expect(
    faultsOf(
      'groupTypes:\n  alliance: {}\n  court: { one: Tribunal }\nrelations:\n  active-in: { label: organises in }\n' +
        'articleKinds:\n  op-ed: { label: Opinion }\nplaceKinds:\n  canal: Canal\n',
    ),
  ).toEqual([]);
});

it('a new kind without its names is reported, with the default that may be meant', () => {
  expect(faultsOf('groupTypes:\n  aliance: { one: League }\narticleKinds:\n  leaflet: { label: Leaflet }\n')).toEqual([
    {
      code: 'key-missing',
      file: 'vocabulary.yaml',
      line: 2,
      found: 'no “groupTypes.aliance.many”',
      expected: 'this key, because “aliance” is not one of the kinds that every archive has',
      proposal: 'alliance',
    },
    expect.objectContaining({ line: 4, found: 'no “articleKinds.leaflet.csl”' }),
  ]);
});

it('unknown keys and values are reported with their lines, also within an entry', () => {
  const faults = faultsOf(
    'relations:\n  broke-with:\n    label: broke with\n    lne: dotted\n    ends: arows\nplaceKinds:\n  Old Port: Port\n',
  );
  expect(faults).toMatchObject([
    { code: 'value-invalid', line: 5, proposal: 'arrow' },
    { code: 'key-unknown', line: 4, proposal: 'line' },
    {
      code: 'value-invalid',
      line: 7,
      found: 'the key “placeKinds.Old Port”',
      expected: 'lower-case letters and digits in words joined by hyphens',
    },
  ]);
});

it('a spelling belongs to one word, whatever its accents and capitals', () => {
  expect(faultsOf('spellings:\n  jihad: [cihad]\n  gazavat: [Cihad]\n')).toMatchObject([
    {
      line: 3,
      found: '“spellings.gazavat”: “Cihad”',
      expected: 'each spelling once: “jihad” has it too, apart from accents and capitals',
    },
  ]);
  expect(faultsOf('spellings:\n  jihad: [cihad]\n  cihad: [cehad]\n')).toHaveLength(1);
});

it('a spelling is one word', () => {
  expect(faultsOf('spellings:\n  labour: [the labor]\n')).toMatchObject([
    { code: 'value-invalid', line: 2, expected: 'one word, without spaces and hyphens' },
  ]);
});
