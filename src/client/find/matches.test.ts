import { describe, expect, it } from 'vitest';
import { findMatches, termOf } from './matches.ts';

const SPELLINGS: Record<string, string> = { uighur: 'uyghur', uighurs: 'uyghurs' };
const usual = (word: string) => SPELLINGS[word] ?? word;

const found = (text: string, ...names: string[]) =>
  findMatches(
    text,
    names.map((name) => termOf(name, usual)),
    usual,
  ).map(({ start, end }) => text.slice(start, end));
const typed = (text: string, query: string) =>
  findMatches(text, [termOf(query, usual, { isOpen: true })], usual).map(({ start, end }) => text.slice(start, end));

describe('findMatches', () => {
  it('finds every name of a list, apart from accents, capitals and hyphens, and its plural', () => {
    expect(found('The Sea-Road, the sea road’s end, HRI; Séa Roads', 'Sea Road', 'HRI')).toEqual([
      'Sea-Road',
      'sea road’s',
      'HRI',
      'Séa Roads',
    ]);
  });

  it('finds abbreviations only as they are written', () => {
    expect(found('IS is here; the IS’s men', 'IS')).toEqual(['IS', 'IS’s']);
  });

  it('finds other spellings of a word', () => {
    expect(found('Uyghurs and Uighurs', 'Uighur')).toEqual(['Uyghurs', 'Uighurs']);
  });

  it('finds no name across quotation marks or commas', () => {
    expect(found('a sea “road”, the sea, road', 'Sea Road')).toEqual([]);
  });

  it('finds the longest name at each place', () => {
    expect(found('the Sea Road Initiative', 'Sea Road', 'Sea Road Initiative')).toEqual(['Sea Road Initiative']);
  });

  it('finds words as they are typed, the last as the beginning of a word', () => {
    expect(typed('Protesters protested at a mass protest.', 'protest')).toEqual(['Protesters', 'protested', 'protest']);
    expect(typed('mass protests, a protest, mass', 'mass pro')).toEqual(['mass protests']);
    expect(typed('nothing', '')).toEqual([]);
  });

  it('finds words of scripts without spaces', () => {
    expect(found('我们的新丝绸之路很长', '丝绸之路')).toEqual(['丝绸之路']);
  });

  it('finds Arabic words without their article', () => {
    expect(typed('ذهبت الحركة', 'حركة')).toEqual(['الحركة']);
  });
});
