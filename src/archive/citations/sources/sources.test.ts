import { describe, expect, it } from 'vitest';
import { indexSources } from './sources.ts';
import { articleOf } from '../read/testing.ts';

/**
 * The notes of one or several articles that cite the same source, as numbers; those of the second article begin at 101.
 */
function groups(...articles: readonly (readonly string[])[]): string[][] {
  const index = indexSources(articles.map((notes, number) => articleOf(`a${number}`, ...notes)));
  return index.sources.map(({ places }) => places.map(({ article, note }) => `${article}:${note}`));
}
const areOne = (first: string, second: string) => groups([first], [second]).length === 1;

describe('citations of one source', () => {
  it.each([
    ['word for word', '“Grain and Bread,” Post, May 3, 2020.', '“Grain and Bread,” Post, May 3, 2020.'],
    [
      'with an address or none',
      '“Grain and Bread,” Post, May 3, 2020, <https://p.example/1>.',
      '“Grain and Bread,” Post, 3 May 2020.',
    ],
    [
      'with other capitals, accents and stops',
      'Ada Poe, “Grain and Bread ,” herald.example, May 3, 2020.',
      '“GRAIN AND BRÉAD” The Steppe Herald, 3 May 2020.',
    ],
    [
      'with a space that print lost',
      '“On the third attack of May,” Post, May 3, 2020.',
      '“On the thirdattack of May,” Post, May 3, 2020.',
    ],
    [
      'at one address, written in two ways',
      '“Grain,” Post, 2020, <https://www.p.example/a-long-way/?utm_source=x>.',
      '“Grain,” May 3, 2020, <http://p.example/along-way>.',
    ],
    ['by its address alone', '“Grain and Bread,” Post, May 3, 2020, <https://p.example/1>.', '<https://p.example/1>'],
    [
      'with its translation or as translated',
      '“Zerno i khleb [Grain and Bread],” Post, May 3, 2020.',
      '“Grain and Bread,” Post, May 3, 2020.',
    ],
    [
      'by a short name of who made it',
      'UN Security Council, Report of the Team (June 1, 2021), 18.',
      'UNSC, Report of the Team (June 1, 2021), 20.',
    ],
    [
      'by the number of a document',
      '“Report of the Team,” UN Security Council, 1 June 2021, <https://undocs.org/S/2021/48>.',
      'UN Security Council, Report of the Team, S/2021/48, June 1, 2021.',
    ],
    [
      'with or without the subtitle',
      'Ada Poe, *Great Steppe Roads: A History* (London: Hurst, 2019).',
      'Ada Poe, *Great Steppe Roads* (London: Hurst, 2019), 12.',
    ],
  ])('are joined: %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(true);
  });

  it.each([
    [
      'two days',
      '“Report of the Team,” UN Security Council, 20 January 2020.',
      '“Report of the Team,” UN Security Council, 23 July 2020.',
    ],
    ['two numbers', 'UNSC, Report of the Team, S/2020/53, 2020.', 'UNSC, Report of the Team, S/2020/717, 2020.'],
    [
      'two numbers in addresses',
      '“Report of the Team,” UNSC, 2020, <https://undocs.org/S/2020/53>.',
      '“Report of the Team,” UNSC, 2020, <https://undocs.org/S/2020/717>.',
    ],
    [
      'a report without a date',
      'UN Security Council, Report of the Team (June 1, 2021), 18.',
      'UN Security Council, Report of the Team, <https://p.example/9>.',
    ],
    ['two titles of one day', '“Visit to Kazakhstan,” Post, May 3, 2020.', '“Visit to Uzbekistan,” Post, May 3, 2020.'],
    [
      'two titles at one address',
      '“Grain and Bread,” Post, May 3, 2020, <https://p.example/1>.',
      '“Salt of the Earth,” Post, May 3, 2020, <https://p.example/1>.',
    ],
    ['two outlets', '“Grain and Bread,” herald.example, May 3, 2020.', '“Grain and Bread,” vesti.kz, May 3, 2020.'],
    [
      'two authors',
      'Ada Poe, “Grain and Bread,” Post, May 3, 2020.',
      'John Smith, “Grain and Bread,” Post, May 3, 2020.',
    ],
    [
      'two volumes',
      'Ada Poe, “Notes of the Year,” Affairs 12, no. 1 (2019): 4.',
      'Ada Poe, “Notes of the Year,” Affairs 12, no. 2 (2019): 4.',
    ],
    [
      'a title that says little',
      '“Editorial,” Post, <https://p.example/1>.',
      '“Editorial,” Post, <https://p.example/2>.',
    ],
  ])('are not joined: %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(false);
  });

  it('are joined across articles, each citation once', () => {
    const grain = '“Grain and Bread,” Post, May 3, 2020.';
    expect(groups([grain, '“Salt,” Post, 2020.', grain], [grain])).toEqual([['a0:1', 'a0:3', 'a1:1'], ['a0:2']]);
  });

  it('are not joined if two sources may be meant', () => {
    const title = '“The Price of Grain and Bread,” Post';
    expect(groups([`${title}, May 3, 2020.`, `${title}, June 3, 2020.`, `${title}, 2020.`])).toHaveLength(3);
    expect(groups([`${title}, May 3, 2020.`, `${title}, 2020.`])).toHaveLength(1);
  });
});

describe('a source', () => {
  const notes = [
    '“Grain and Bread,” The Steppe Herald, 2020.',
    'Ada Poe, “Grain and Bread,” The Steppe Herald, May 3, 2020, <https://herald.example/1>.',
  ];

  it('has the details of all its citations', () => {
    const [source] = indexSources([
      articleOf('a', ...notes.map((note) => note.replace('2020.', 'May 3, 2020.'))),
    ]).sources;
    expect(source).toMatchObject({
      item: { author: [{ family: 'Poe' }], URL: 'https://herald.example/1', issued: { 'date-parts': [[2020, 5, 3]] } },
      outlet: 'herald',
      addresses: ['https://herald.example/1'],
    });
  });

  it('has an id that does not depend on its notes', () => {
    const ids = (...list: string[]) => indexSources([articleOf('a', ...list)]).sources.map(({ id }) => id);
    const [first = '', second = ''] = notes;
    expect(ids(second)).toEqual(['herald-2020-05-03-grain-and-bread']);
    expect(ids('“Salt,” Post, 2019.', second, second)).toEqual(['post-2019-salt', 'herald-2020-05-03-grain-and-bread']);
    expect(ids(first)).toEqual(['herald-2020-grain-and-bread']);
  });

  it('has a different id from another with the same name', () => {
    const list = ['“Хлеб,” Post, May 3, 2020.', '“Соль,” Post, May 3, 2020.'];
    const ids = indexSources([articleOf('a', ...list)]).sources.map(({ id }) => id);
    const turned = indexSources([articleOf('a', ...list.toReversed())]).sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(turned.toReversed()).toEqual(ids);
  });
});
