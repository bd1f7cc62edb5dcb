import { describe, expect, test } from 'vitest';
import { findUnknownNames } from './find-unknown-names.ts';
import { inferSubjects } from './infer-subjects.ts';
import { postText } from './post-text.ts';
import { islands, postOf, withMade } from './testing.ts';

function subjects(html: string, stated = {}, vocabulary = islands()) {
  const post = postOf(html, stated);
  return withMade(vocabulary.made.tags, () => inferSubjects(post.stated, postText(post), vocabulary));
}

describe('inferSubjects', () => {
  test('finds subjects in the title and in headings', () => {
    const { value, inferences } = subjects('<h2>The League of Rowers</h2><p>Text.</p>', { title: 'Avalon’s ferries' });
    expect(value).toEqual({ countries: ['avalon'], groups: ['league-of-rowers'], tags: ['ferries'] });
    expect(inferences.map(({ words }) => words)).toEqual([
      'Avalon’s ferries',
      'The League of Rowers',
      'Avalon’s ferries',
    ]);
  });

  test('finds subjects that the text mentions often, not those it mentions once', () => {
    const { value } = subjects(
      '<p>Avalonians row. Avalon rests. The Avalonian ferry sank. Brigadoon did not see it.</p>',
    );
    expect(value).toEqual({ countries: ['avalon'], groups: [], tags: [] });
  });

  test('finds names in the spellings of the archive’s vocabulary', () => {
    const vocabulary = islands({ vocabulary: { vocabulary: { spellings: { rowers: ['rouers'] } } } });
    expect(subjects('<h2>The League of Rouers</h2><p>Text.</p>', {}, vocabulary).value.groups).toEqual([
      'league-of-rowers',
    ]);
  });

  test('counts only the longest name at a place', () => {
    expect(subjects('<p>The Avalon Guard met the Avalon Guard.</p>').value).toEqual({
      countries: [],
      groups: ['avalon-guard'],
      tags: [],
    });
  });

  test('does not count mentions in notes', () => {
    const post = postOf('<p>Text.</p>', {}, ['Avalon', 'Avalon', 'Avalon', 'Avalon', 'Avalon']);
    expect(inferSubjects(post.stated, postText(post), islands()).value.countries).toEqual([]);
  });

  test('sorts stated tags into topics, countries and groups, and makes topics of those that no record bears', () => {
    const { value, inferences, made } = subjects('', {
      tags: ['sea RESCUE', 'LOR', 'Brigadoon', 'Gulls'],
      categories: ['Uncategorized'],
    });
    expect(value).toEqual({ countries: ['brigadoon'], groups: ['league-of-rowers'], tags: ['gulls', 'sea-rescue'] });
    expect(made).toEqual([{ id: 'gulls', record: { name: 'Gulls' } }]);
    expect(inferences.filter(({ confidence }) => confidence === 0)).toEqual([
      { key: 'tags', value: 'Uncategorized', words: 'Uncategorized', confidence: 0 },
    ]);
  });

  test('makes one country of a category with its name', () => {
    const vocabulary = islands();
    const stated = { categories: ['Norway', 'Norwegen', 'Rivers of Norway'], language: 'de' };
    expect(subjects('', stated, vocabulary)).toMatchObject({
      value: { countries: ['norway'] },
      made: [{ id: 'rivers-of-norway', record: { name: 'Rivers of Norway' } }],
    });
    expect([...vocabulary.made.countries]).toEqual([['norway', { name: 'Norway', iso: 'NO' }]]);
    expect(subjects('', stated, vocabulary)).toMatchObject({
      value: { countries: ['norway'], tags: ['rivers-of-norway'] },
      made: [],
    });
    expect(vocabulary.made.countries.size).toBe(1);
  });

  test('makes no country with the name of an author', () => {
    const people = { 'chad-muster': { name: 'Chad', role: 'Author' } };
    const post = postOf('', { categories: ['Chad'] });
    expect(inferSubjects(post.stated, postText(post), islands({ people })).value).toMatchObject({
      countries: [],
      tags: ['chad'],
    });
  });

  test('gives each topic a unique id of its words, and leaves out terms without words', () => {
    const { value, inferences } = subjects('', { tags: ['Flüsse', 'Реки', '***', 'C', 'C ferries'] });
    expect(value.tags).toEqual(['c', 'c-ferries', 'flusse', 'reki']);
    expect(inferences.filter(({ confidence }) => confidence === 0).map(({ value }) => value)).toEqual(['***']);
  });

  test('keeps all stated subjects', () => {
    const tags = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`t-${n}`, { name: `Topic${n}`, description: 'One.' }]),
    );
    const post = postOf('', { tags: Array.from({ length: 12 }, (_, n) => `topic${n}`) });
    expect(inferSubjects(post.stated, postText(post), islands({ tags })).value.tags).toHaveLength(12);
  });
});

describe('findUnknownNames', () => {
  const namesIn = (html: string) => findUnknownNames(postText(postOf(html)), islands());

  test('lists names that an abbreviation defines, a title announces or a verb of saying follows', () => {
    const text =
      '<p>The Free Oarsmen Front (FOF) met President Cleo Novel. “No,” Dora Paddle said. Dora Paddle told us.</p>';
    expect(namesIn(text)).toEqual([
      { name: 'Dora Paddle', count: 2, kind: 'person' },
      { name: 'Cleo Novel', count: 1, kind: 'person' },
      { name: 'Free Oarsmen Front', count: 1, kind: 'group' },
    ]);
  });

  test('lists names that occur three times', () => {
    expect(
      namesIn(
        '<p>The Salt Brigade rowed. A Salt Brigade boat sank. On Monday the Salt Brigade wept with Sea Scouts.</p>',
      ),
    ).toEqual([{ name: 'Salt Brigade', count: 3, kind: 'group' }]);
  });

  test('lists no names of records, and no parts of the world', () => {
    const known = '<p>President Ada Example of the League of Rowers (LOR) left the Western Isles.</p>';
    expect(namesIn(known.repeat(4))).toEqual([]);
  });

  test('lists at most twenty', () => {
    const text = Array.from(
      { length: 40 },
      (_, n) => `President Cleo Novel${String.fromCharCode(97 + (n % 26))}${n}.`,
    ).join(' ');
    expect(namesIn(`<p>${text}</p>`)).toHaveLength(20);
  });
});
