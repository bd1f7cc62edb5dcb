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
  test('takes what the title or a heading names', () => {
    const { value, inferences } = subjects('<h2>The League of Rowers</h2><p>Text.</p>', { title: 'Avalon’s ferries' });
    expect(value).toEqual({ countries: ['avalon'], groups: ['league-of-rowers'], tags: ['ferries'] });
    expect(inferences.map(({ words }) => words)).toEqual([
      'Avalon’s ferries',
      'The League of Rowers',
      'Avalon’s ferries',
    ]);
  });

  test('takes what the text mentions often, and not what it mentions once', () => {
    const { value } = subjects(
      '<p>Avalonians row. Avalon rests. The Avalonian ferry sank. Brigadoon did not see it.</p>',
    );
    expect(value).toEqual({ countries: ['avalon'], groups: [], tags: [] });
  });

  test('counts the longest name at a place only', () => {
    expect(subjects('<p>The Avalon Guard met the Avalon Guard.</p>').value).toEqual({
      countries: [],
      groups: ['avalon-guard'],
      tags: [],
    });
  });

  test('counts no mention in notes', () => {
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

  test('makes a country of a category that has its name, once', () => {
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

  test('makes no country whose name an author bears', () => {
    const people = { 'chad-muster': { name: 'Chad', role: 'Author' } };
    const post = postOf('', { categories: ['Chad'] });
    expect(inferSubjects(post.stated, postText(post), islands({ people })).value).toMatchObject({
      countries: [],
      tags: ['chad'],
    });
  });

  test('gives an id of its own to each topic, and leaves out what is no word', () => {
    const { value, inferences } = subjects('', { tags: ['Flüsse', 'Реки', '***', 'C', 'C ferries'] });
    expect(value.tags).toEqual(['c', 'c-ferries', 'flusse', 'topic-1']);
    expect(inferences.filter(({ confidence }) => confidence === 0).map(({ value }) => value)).toEqual(['***']);
  });

  test('keeps all that is stated', () => {
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

  test('lists what is named three times', () => {
    expect(
      namesIn(
        '<p>The Salt Brigade rowed. A Salt Brigade boat sank. On Monday the Salt Brigade wept with Sea Scouts.</p>',
      ),
    ).toEqual([{ name: 'Salt Brigade', count: 3, kind: 'group' }]);
  });

  test('lists nothing that a record bears, and no part of the world', () => {
    const known = '<p>President Ada Example of the League of Rowers (LOR) left the Western Isles.</p>';
    expect(namesIn(known.repeat(4))).toEqual([]);
  });

  test('lists no more than twenty', () => {
    const text = Array.from(
      { length: 40 },
      (_, n) => `President Cleo Novel${String.fromCharCode(97 + (n % 26))}${n}.`,
    ).join(' ');
    expect(namesIn(`<p>${text}</p>`)).toHaveLength(20);
  });
});
