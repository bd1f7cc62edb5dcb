import { describe, expect, it } from 'vitest';
import { isAbbreviation, nameKey } from './names.ts';

describe('isAbbreviation', () => {
  it.each(['IS', 'U.S.', 'ISIS-K', 'G20', '9/11', 'ИГ'])('takes %s for an abbreviation', (name) => {
    expect(isAbbreviation(name)).toBe(true);
  });

  it.each(['Is', 'is', 'Kyrgyz', 'ISILs', 'Иг'])('takes %s for a name', (name) => {
    expect(isAbbreviation(name)).toBe(false);
  });
});

describe('nameKey', () => {
  it.each([
    ['Hay’at Tahrir al-Sham', 'Hayat Tahrir Al Sham'],
    ['Türkiye', 'turkiye'],
    ['Saint  Petersburg', 'Saint Petersburg'],
    ['Sar-e Pol', 'Sar e-Pol'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['IS', 'Is'],
    ['IS', 'is'],
    ['Islamic State', 'Islamic Stat'],
    ['US', 'U.S.'],
    ['Фронт', 'Front'],
  ])('differs for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('keeps the letters of every script', () => {
    expect(nameKey('Қазақстан 中国')).not.toBe('');
  });
});
