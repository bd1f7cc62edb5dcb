import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { nameTree } from './name-tree.ts';

const tree = nameTree([
  { key: 'uzbekistan', names: ['Uzbekistan', 'Uzbek', 'Uzbeks'] },
  { key: 'imu', names: ['Islamic Movement of Uzbekistan', 'IMU'] },
  { key: 'is', names: ['Islamic State', 'IS'] },
  { key: 'isk', names: ['Islamic State of Khorasan Province', 'ISK', 'ISIS-K'] },
  { key: 'hts', names: ['Hay’at Tahrir al-Sham', 'HTS'] },
  { key: 'qaeda', names: ['al-Qaeda'] },
  { key: 'turkey', names: ['Turkey', 'Türkiye'] },
  { key: 'usa', names: ['United States', 'US', 'U.S.'] },
]);

const found = (text: string) =>
  findMentions(text, tree).map(({ key, start, end }) => `${key}: ${text.slice(start, end)}`);

describe('findMentions', () => {
  it('finds the longest name', () => {
    expect(found('the Islamic Movement of Uzbekistan, then the Islamic State of Khorasan Province')).toEqual([
      'imu: Islamic Movement of Uzbekistan',
      'isk: Islamic State of Khorasan Province',
    ]);
  });

  it('finds the shorter name if the longer one is incomplete', () => {
    expect(found('the Islamic State of old')).toEqual(['is: Islamic State']);
  });

  it('finds abbreviations only as written', () => {
    expect(found('it is not IS, nor us in the US or U.S. army; ISIS-K')).toEqual([
      'is: IS',
      'usa: US',
      'usa: U.S.',
      'isk: ISIS-K',
    ]);
  });

  it.each(["Hay'at Tahrir al-Sham", 'Hay’at Tahrir al-Sham', 'Hayat Tahrir al-Sham', 'Hayʼat Tahrīr al-Shām'])(
    'finds %s with any accents and apostrophes',
    (name) => {
      expect(found(`of ${name}.`)).toEqual([`hts: ${name}`]);
    },
  );

  it('finds possessives and the parts of hyphenated words', () => {
    expect(found('Uzbekistan’s plan; Uzbek-led units; HTS’s men')).toEqual([
      'uzbekistan: Uzbekistan',
      'uzbekistan: Uzbek',
      'hts: HTS',
    ]);
  });

  it('needs the capitals of a name only', () => {
    expect(found('no Islamic state can come')).toEqual([]);
    expect(found('roast turkey in Türkiye with Al-Qaeda and al-Qaeda')).toEqual([
      'turkey: Türkiye',
      'qaeda: Al-Qaeda',
      'qaeda: al-Qaeda',
    ]);
  });

  it('finds names across line breaks, but not within words', () => {
    expect(found('United\nStates, Uzbekistani')).toEqual(['usa: United\nStates']);
  });
});
