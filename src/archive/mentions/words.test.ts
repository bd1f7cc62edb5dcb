import { describe, expect, it } from 'vitest';
import { generalSpelling } from '../vocabulary/spelling.ts';
import { wordReader } from './words.ts';

const read = wordReader((key) => key === 'ruritania', generalSpelling);
const written = (text: string) => read(text).map((word) => word.written);
const stretches = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));

describe('wordReader', () => {
  it('reads words and the gaps between them', () => {
    expect(read('A ferry, then').map(({ start, end, gap }) => [start, end, gap])).toEqual([
      [0, 1, ''],
      [2, 7, ' '],
      [9, 13, ', '],
    ]);
  });

  it.each(["Ruritania's", 'Ruritania’s', 'Ruritaniaʼs', 'Ruritania‘s', 'RURITANIA’S'])(
    'leaves out the ending of %s',
    (text) => {
      expect(stretches(text)).toEqual([text.slice(0, -2)]);
    },
  );

  it('keeps an apostrophe that is a letter, and ignores it in comparisons', () => {
    expect(written("Hay'at, Shari‘a, qo’shin")).toEqual(['Hayat', 'Sharia', 'qoshin']);
  });

  it('reads initials with full stops as one word, to the last full stop', () => {
    expect(stretches('the U.S. and U.K.-led')).toEqual(['the', 'U.S.', 'and', 'U.K.', 'led']);
    expect(written('U.S.A')).toEqual(['USA']);
  });

  it('ignores soft hyphens and joiners, inside a word and at its end', () => {
    expect(stretches('Ruri\u00ADtania\u200B fell')).toEqual(['Ruri\u00ADtania', 'fell']);
    expect(written('Ruri\u00ADtania')).toEqual(['Ruritania']);
  });

  it.each(['Ruri-\ntania', 'Ruri- tania', 'Ruri-tania', 'Ruri‐\ntania'])(
    'reads the known word %j as one word',
    (text) => {
      expect(stretches(text)).toEqual([text]);
    },
  );

  it.each(['Ruri ’ tania', 'Ruri ’tania', "Ruri' tania"])('reads %j, which an apostrophe cuts, as one word', (text) => {
    expect(stretches(text)).toEqual([text]);
  });

  it('separates a known word from others that are joined to it', () => {
    expect(stretches('Ruritania-based')).toEqual(['Ruritania', 'based']);
  });

  it('keeps other words with hyphens separate', () => {
    expect(written('Ruri- and Sylvania-led')).toEqual(['Ruri', 'and', 'Sylvania', 'led']);
    expect(written('Ruri-Tania')).toEqual(['Ruri', 'Tania']);
  });

  it('separates words that ran together', () => {
    expect(stretches('alSham, Syriabased, Syriaforces')).toEqual(['al', 'Sham', 'Syria', 'based', 'Syria', 'forces']);
    expect(written('alarm, Database, Unbiased')).toEqual(['alarm', 'Database', 'Unbiased']);
  });

  it('separates the French article and preposition', () => {
    expect(stretches("d’Example, l'Example")).toEqual(['d’', 'Example', "l'", 'Example']);
    expect(stretches('L’Example, dell’Example')).toEqual(['L’', 'Example', 'dell’', 'Example']);
    expect(written('D’Example')).toEqual(['DExample']);
    expect(written('d’accord, O’Example')).toEqual(['daccord', 'OExample']);
  });

  it.each([
    'al-Sham',
    'Al Sham',
    'ash-Sham',
    'el-Sham',
    'Abd ul-Sham',
    'Nur ad-Din',
    'Nur ud-Din',
    'at-Tawhid',
    'NUR AD-DIN',
  ])('finds the article in %s', (text) => {
    expect(read(text).filter(({ isArticle }) => isArticle)).toHaveLength(1);
  });

  it.each(['as Sham', 'an-Uzbek', 'at Tawhid', 'also', 'US-supported', 'UN-nominated', 'AS-supported', 'US-SUPPORTED'])(
    'finds no article in %s',
    (text) => {
      expect(read(text).some(({ isArticle }) => isArticle)).toBe(false);
    },
  );
});
