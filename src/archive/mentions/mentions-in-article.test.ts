import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

describe('mentionsInArticle: forms of names', () => {
  it('finds both halves of a compound, and what names are joined to', () => {
    expect(found('the Kazakh-Kyrgyz border; Uzbek-led, anti-Chinese, non-Uzbek')).toEqual([
      'kazakhstan: Kazakh',
      'kyrgyzstan: Kyrgyz',
      'uzbekistan: Uzbek',
      'china: Chinese',
      'uzbekistan: Uzbek',
    ]);
  });

  it('makes the plural of a demonym', () => {
    expect(found('Kazakhs and Uzbeks and Americans')).toEqual([
      'kazakhstan: Kazakhs',
      'uzbekistan: Uzbeks',
      'usa: Americans',
    ]);
  });

  it('finds the first part of a compound only before its hyphen', () => {
    expect(found('Sino-Russian trade, a Sino–Kazakh pact')).toEqual([
      'china: Sino',
      'china: Sino',
      'kazakhstan: Kazakh',
    ]);
    expect(found('Sinophobia in Sino, Sino- and')).toEqual([]);
  });

  it.each([
    'Hay’at Tahrir al-Sham',
    "Hay'at Tahrir ash-Sham",
    'Hayat Tahrir Al Sham',
    'Hayʼat Tahrīr al‑Shām',
    'Hay’at Tahrir\u00A0al\u2011Sham',
    'Hay’at Tah\u00ADrir al-\nSham',
    'HAY’AT TAHRIR AL-SHAM',
    'Hay’at Tahrir Sham',
    'Hayet Tahrir alSham',
    'Hay ’ at Tahrir al-Sham',
    'Hay’at Tahrir’-Sham',
    'Hay’at’s Tahrir al-Sham',
  ])('finds %j', (name) => {
    expect(found(`men of ${name} fell`)).toEqual([`hts: ${name}`]);
  });

  it('finds the cases of a name in -stan in titles of Russian sources', () => {
    expect(found('1 “V Kazakhstane i Kyrgyzstana,” s Uzbekistanom, k Turkistanu.')).toEqual([
      'kazakhstan: Kazakhstane',
      'kyrgyzstan: Kyrgyzstana',
      'uzbekistan: Uzbekistanom',
      'turkistan: Turkistanu',
    ]);
  });

  it('finds a name that begins with an article in any case of it', () => {
    expect(found('al-Qaeda, Al Qaida, al Qaeda-linked, AL-QAEDA')).toHaveLength(4);
    expect(found('Qaeda')).toEqual([]);
  });

  it('finds no name across the end of a sentence, brackets or a dash', () => {
    expect(
      found('an Islamic. State', 'Islamic (State)', 'Islamic — State', 'Islamic, State', 'Islamic\n\nState'),
    ).toEqual([]);
  });

  it('needs the capitals of a name and no more', () => {
    expect(found('an islamic state, an Islamic state, kazakhstan')).toEqual([]);
    expect(found('KAZAKHSTAN; the ISLAMIC STATE; the Syrian Army')).toHaveLength(3);
  });
});

describe('mentionsInArticle: names in names', () => {
  it('lets the longest name win', () => {
    expect(found('the Islamic Movement of Uzbekistan')).toEqual(['imu: Islamic Movement of Uzbekistan']);
  });

  it('counts no name in the name of an outlet, unless it is all of it', () => {
    expect(found('told the Voice of America and China Daily in China')).toEqual(['china: China']);
  });

  it('counts no name in the name of a source in a note', () => {
    expect(found('1 “Uzbek trade,” Kazakhstan City Times, 5 May 2020.')).toEqual(['uzbekistan: Uzbek']);
  });

  it('counts no name where a record says that it is not meant', () => {
    expect(found('the South China Sea near China')).toEqual(['china: China']);
  });

  it('counts no name in the name of what the article gives an abbreviation to', () => {
    expect(found('The Turkistan Oar Party (TOP) left Turkistan.', 'The Turkistan Oar Party again.')).toEqual([
      'turkistan: Turkistan',
    ]);
  });

  it('counts names that only stand side by side in it', () => {
    expect(found('the Kazakhstan-Uzbekistan-China (KUC) line')).toEqual([
      'kazakhstan: Kazakhstan',
      'uzbekistan: Uzbekistan',
      'china: China',
    ]);
  });

  it('counts nothing in a remark of the archive', () => {
    expect(found('1 “Uzbek trade” [archive: “Kazakh” in the address], China.')).toEqual([
      'uzbekistan: Uzbek',
      'china: China',
    ]);
  });

  it('counts nothing in an address, unless it is the name', () => {
    expect(found('See https://x.example/IMU/Kazakhstan, HTS.example, ada@Kazakhstan.example.')).toEqual([]);
    expect(found('It is like Amazon.com.')).toEqual(['site: Amazon.com']);
  });
});

describe('mentionsInArticle: abbreviations', () => {
  it('takes one only as written', () => {
    expect(found('Is it? It is IS, not Is, of us in the US and the U.S.')).toEqual(['is: IS', 'usa: US', 'usa: U.S.']);
  });

  it('counts a short or doubtful one only where the article defines it', () => {
    expect(found('JA is near. They HAD it.')).toEqual([]);
    expect(found('Soon JA fell.', 'Jamaat Ansarullah (JA) and Hurras ad-Din (HAD) met.', 'Had HAD won?')).toEqual([
      'ja: JA',
      'ja: Jamaat Ansarullah',
      'ja: JA',
      'had: Hurras ad-Din',
      'had: HAD',
      'had: HAD',
    ]);
  });

  it('gives one the meaning that the article gives it, although a record does not know it or another claims it', () => {
    expect(found('The KIB.')).toEqual([]);
    expect(found('KIB (Katibat Imam al-Bukhari) fell.', '1 KIB.')).toEqual([
      'kib: KIB',
      'kib: Katibat Imam al-Bukhari',
      'kib: KIB',
    ]);
    expect(found('Imam al-Bukhari, the Katibat Imam al-Bukhari (KIB or IMU).', 'The IMU.')).toContain('kib: IMU');
    expect(found('The Institute of Oars (IO) and the Institute of Sails (IS).', 'IS rose.')).toEqual([]);
  });

  it('lets a note define for itself, and takes no meaning away there', () => {
    expect(found('Of JA.', '1 Jamaat Ansarullah (JA), JA.', '2 JA.')).toEqual([
      'ja: Jamaat Ansarullah',
      'ja: JA',
      'ja: JA',
    ]);
    expect(found('1 „Islamischer Staat (IS)“.')).toEqual(['is: IS']);
  });

  it('does not take a word in capitals for one', () => {
    expect(found('THE THREAT IS REAL', 'It is so.')).toEqual([]);
    expect(found('HTS IN IDLIB', 'It is so.')).toEqual(['hts: HTS']);
    expect(found('FEAR OF THE US', 'It fell to us.')).toEqual(['usa: US']);
  });

  it('lets an article define one between commas', () => {
    expect(found('Jamaat Ansarullah, or JA, fell. JA rose.')).toHaveLength(3);
  });

  it('takes no currency for a country', () => {
    expect(found('US$2.5 million')).toEqual([]);
  });
});

describe('names in scripts without spaces', () => {
  it('are found within a run of letters, each time', () => {
    expect(found('昨天新例党在港口开会。', '“新例党” and 新例党2020年 too.')).toEqual([
      'party: 新例党',
      'party: 新例党',
      'party: 新例党',
    ]);
  });

  it('are found where a note has them among others, and beside Latin letters', () => {
    expect(found('1. 港口新例党和พรรคตัวอย่าง, NEP新例党')).toEqual([
      'party: 新例党',
      'party: พรรคตัวอย่าง',
      'party: 新例党',
    ]);
  });

  it('do not count as part of another word', () => {
    expect(found('東京都知事、京都へ')).toEqual(['city: 京都']);
  });

  it('are no abbreviations, which would have to be defined', () => {
    expect(found('例党 met.')).toEqual(['undefined-abbreviations: 例党']);
  });
});
