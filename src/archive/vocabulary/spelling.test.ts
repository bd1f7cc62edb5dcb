import { describe, expect, it } from 'vitest';
import { generalSpelling, spellingWith } from './spelling.ts';

describe('the key of a word', () => {
  it.each([
    ['organization', 'organisation'],
    ['ansarullah', 'ansarulah'],
  ])('is the same for %s and %s', (one, other) => {
    expect(generalSpelling.keyOf(one)).toBe(generalSpelling.keyOf(other));
  });

  it.each([
    ['paty', 'patty'],
    ['kazakh', 'cossack'],
    ['greece', 'grece'],
    ['1999', '199'],
    ['mohammed', 'muhammad'],
  ])('differs for %s and %s', (one, other) => {
    expect(generalSpelling.keyOf(one)).not.toBe(generalSpelling.keyOf(other));
  });

  it('is the same for all spellings that the owner lists, in any case and with any accents', () => {
    const { keyOf } = spellingWith({ Sergej: ['Sergey', 'Sergéi'] });
    expect(['sergej', 'sergey', 'sergei'].map(keyOf)).toEqual(['sergej', 'sergej', 'sergej']);
  });
});

it('other spellings have another version, the same ones the same', () => {
  const versions = [{ a: ['b'] }, { a: ['b'] }, { a: ['c'] }].map((own) => spellingWith(own).version);
  expect(versions[0]).toBe(versions[1]);
  expect(versions[0]).not.toBe(versions[2]);
});
