import { describe, expect, it } from 'vitest';
import { citation, partsOf, read, unreadOf } from './testing.ts';

describe('what cannot be read', () => {
  it.each([
    ['“Grain,” Steppe Post, February 30, 2020.', ['February 30']],
    ['“Grain,” Steppe Post, 3/4/2020.', ['3/4/2020.']],
    ['“Grain,” Steppe Post, May 3, 2020, <https://post.example/1.h> tml', ['tml']],
    ['“Grain,” Steppe Post, Bread Blog, May 3, 2020.', ['Bread Blog']],
    ['“Grain,” *Steppe Post* (Osh, 2019), 4.', ['Osh']],
    ['UNODC, World Drug Report 2019 (Vienna: United Nations, 2019), Booklet 2, 33.', ['Booklet 2']],
  ])('stays text and is reported: %s', (note, unread) => {
    expect(citation(note).complete).toBe(false);
    expect(unreadOf(note)).toEqual(unread);
  });

  it.each([
    'See Jane Roe’s “Roads,” Steppe Post, May 3, 2020, for another view.',
    'According to Jane Roe, “Roads,” Steppe Post, May 3, 2020, it was closed.',
  ])('is reported if prose contains a source: %s', (note) => {
    expect(read(note).kind).toBe('explanatory');
    expect(unreadOf(note)).toEqual([note]);
  });

  it('is reported for a style that is not read', () => {
    expect(unreadOf('Poe, Ada. 2019. Roads of Salt. London: Hurst.')).toEqual(['Poe, Ada. 2019. ']);
  });

  it.each([
    'The minister said “this is over,” and left on May 3, 2020.',
    '“It is over,” the president told reporters on May 3, 2020.',
    'Officials used the words “in a way” and “so to speak”.',
    'In July, officials announced that prices had risen by 3 percent.',
    'The law, adopted on March 3, 2020, was never applied.',
    'Karimov, Former President, died in 2016.',
    'As noted in note 4 above, prices rose.',
  ])('is not a source: %s', (note) => {
    expect(partsOf(note)).toEqual([['prose', note]]);
    expect(unreadOf(note)).toEqual([]);
  });
});

describe('a remark of the archive', () => {
  it('is separate from the citation', () => {
    const note =
      '“Grain,” Steppe Post, May 3, 2020, <https://post.example/1>. [archive: damaged address; likely <https://post.example/12>]';
    expect(citation(note)).toMatchObject({
      addresses: [{ href: 'https://post.example/1', damaged: true, likely: 'https://post.example/12' }],
      archive: [{ text: 'damaged address; likely https://post.example/12' }],
      item: { URL: 'https://post.example/1' },
      complete: true,
    });
  });

  it('can have any words, also in prose', () => {
    expect(citation('“Grain,” Steppe Post [archive: now Steppe Times], May 3, 2020.')).toMatchObject({
      item: { 'container-title': 'Steppe Post' },
      archive: [{ text: 'now Steppe Times' }],
      complete: true,
    });
    const { kind, parts } = read('Prices rose. [archive: the mark is missing]');
    expect([kind, parts.map(({ archive }) => archive.map(({ text }) => text))]).toEqual([
      'explanatory',
      [['the mark is missing']],
    ]);
  });
});
