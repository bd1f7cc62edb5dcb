import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

function words(query: string): string[] {
  return parseQuery(query).words.map(({ folded }) => folded);
}

test.each([
  ['Hay’at Tahrir al-Sham', ['hayat', 'tahrir', 'al', 'sham']],
  ['  Türkiye’s 24.kg ', ['turkiye', '24', 'kg']],
  ["Malta's ferries", ['malta', 'ferries']],
  ['COVID-19', ['covid', '19']],
  ['the U.N. of M.L.T', ['the', 'un', 'of', 'mlt']],
  ['J. Borg', ['j', 'borg']],
  ['Қазақстан', ['қазақстан']],
  ['… ?', []],
])('the words of %s are separated and folded', (query, expected) => {
  expect(words(query)).toEqual(expected);
});

test('a word is also kept as written', () => {
  expect(parseQuery('IS Malta').words.map(({ written }) => written)).toEqual(['IS', 'Malta']);
});

test.each(['"the old harbour" ferry', '“the old harbour” ferry', '«the old harbour» ferry', 'ferry „the old harbour“'])(
  'a phrase in quotation marks is separate: %s',
  (query) => {
    expect(parseQuery(query).phrases).toEqual([['the', 'old', 'harbour']]);
    expect(words(query)).toEqual(['ferry']);
  },
);

test('unclosed quotation marks, and pairs with nothing between, are ignored', () => {
  expect(parseQuery('"the old')).toEqual({ words: expect.anything() as unknown, phrases: [] });
  expect(parseQuery('""').phrases).toEqual([]);
});

test.each([
  ['note 651', '651'],
  ['Note 12 malta', '12'],
  ['fn. 3', '3'],
  ['footnote #44', '44'],
  ['n. 5', '5'],
  ['#651', '651'],
  ['note 61a', '61a'],
  ['#61A malta', '61A'],
])('%s means a note', (query, number) => {
  expect(parseQuery(query).note).toBe(number);
});

test.each(['сноска 12', 'прим. 12', 'Примечание 12', 'сноска ١٢', 'сноска ۱۲'])(
  '%s means a note in a site whose notes have such names',
  (query) => {
    expect(parseQuery(query, ['примечание', 'прим', 'сноска']).note).toBe('12');
    expect(parseQuery(query)).not.toHaveProperty('note');
  },
);

test('a bare number may be that of a note, and is also a word', () => {
  expect(parseQuery('651')).toMatchObject({ note: '651', words: [{ folded: '651' }] });
});

test.each(['65', '2021', '651 deaths', 'notes', 'noted 6', 'note six'])('%s does not mean a note', (query) => {
  expect(parseQuery(query)).not.toHaveProperty('note');
});

test('a designation is kept whole, with its parts as words', () => {
  const designations = (query: string) => parseQuery(query).words.map(({ designation }) => designation);
  expect(designations('the An-26')).toEqual([undefined, 'An-26', 'An-26']);
  expect(designations('AT&T COVID-19 G7')).toEqual(['AT&T', 'AT&T', 'COVID-19', 'COVID-19', undefined]);
  expect(designations('wide-ranging al-Nusra Jamaat-i-Islami 9-11 2020年').every((one) => one === undefined)).toBe(
    true,
  );
});

test.each([
  ['$2.5 million', ['million'], [['2', '5']]],
  ['970km', ['970', 'km'], []],
  ['20% and 30 per cent', ['20', 'percent', 'and', '30', 'percent'], []],
  ['https://www.ferry.example/old/quay', [], [['ferry', 'example', 'old', 'quay']]],
  ['ferry.example quay', ['ferry', 'example', 'quay'], []],
  ['US$5', ['5'], []],
  ['waited,62 slept', ['waited', 'slept'], []],
])('numbers, units, addresses and copied marks of “%s” are separated', (query, words, phrases) => {
  const parsed = parseQuery(query);
  expect(parsed.words.map(({ folded }) => folded)).toEqual(words);
  expect(parsed.phrases).toEqual(phrases);
});
