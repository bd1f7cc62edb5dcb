import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

describe('mentionsInArticle: forms of names', () => {
  it('finds both halves of a compound, and names that are joined to other words', () => {
    expect(found('the Kazakh-Kyrgyz border; Uzbek-led, anti-Chinese, non-Uzbek')).toEqual([
      'kazakhstan: Kazakh',
      'kyrgyzstan: Kyrgyz',
      'uzbekistan: Uzbek',
      'china: Chinese',
      'uzbekistan: Uzbek',
    ]);
  });

  it('finds the plural of a demonym', () => {
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

  it('finds the case forms of a name in -stan in titles of Russian sources', () => {
    expect(found('1 “V Kazakhstane i Kyrgyzstana,” s Uzbekistanom, k Turkistanu.')).toEqual([
      'kazakhstan: Kazakhstane',
      'kyrgyzstan: Kyrgyzstana',
      'uzbekistan: Uzbekistanom',
      'turkistan: Turkistanu',
    ]);
  });

  it('finds a name that begins with an article, in upper or lower case', () => {
    expect(found('al-Qaeda, Al Qaida, al Qaeda-linked, AL-QAEDA')).toHaveLength(4);
    expect(found('Qaeda')).toEqual([]);
  });

  it('finds no name across the end of a sentence, a bracket or a dash', () => {
    expect(
      found('an Islamic. State', 'Islamic (State)', 'Islamic — State', 'Islamic, State', 'Islamic\n\nState'),
    ).toEqual([]);
  });

  it('needs the capitals of a name only', () => {
    expect(found('an islamic state, an Islamic state, kazakhstan')).toEqual([]);
    expect(found('KAZAKHSTAN; the ISLAMIC STATE; the Syrian Army')).toHaveLength(3);
  });
});

describe('mentionsInArticle: names in names', () => {
  it('finds the longest name', () => {
    expect(found('the Islamic Movement of Uzbekistan')).toEqual(['imu: Islamic Movement of Uzbekistan']);
  });

  it('finds no name in the name of an outlet, unless they are equal', () => {
    expect(found('told the Voice of America and China Daily in China')).toEqual(['china: China']);
  });

  it('finds no name in the name of a source in a note', () => {
    expect(found('1 “Uzbek trade,” Kazakhstan City Times, 5 May 2020.')).toEqual(['uzbekistan: Uzbek']);
  });

  it('finds no name in an excluded phrase of its record', () => {
    expect(found('the South China Sea near China')).toEqual(['china: China']);
  });

  it('finds no name in a name that the article abbreviates', () => {
    expect(found('The Turkistan Oar Party (TOP) left Turkistan.', 'The Turkistan Oar Party again.')).toEqual([
      'turkistan: Turkistan',
    ]);
  });

  it('finds names that are only joined in it', () => {
    expect(found('the Kazakhstan-Uzbekistan-China (KUC) line')).toEqual([
      'kazakhstan: Kazakhstan',
      'uzbekistan: Uzbekistan',
      'china: China',
    ]);
  });

  it('finds nothing in a remark of the archive', () => {
    expect(found('1 “Uzbek trade” [archive: “Kazakh” in the address], China.')).toEqual([
      'uzbekistan: Uzbek',
      'china: China',
    ]);
  });

  it('finds nothing in an address, unless it is the name', () => {
    expect(found('See https://x.example/IMU/Kazakhstan, HTS.example, ada@Kazakhstan.example.')).toEqual([]);
    expect(found('It is like Amazon.com.')).toEqual(['site: Amazon.com']);
  });
});

describe('abbreviations in an article', () => {
  it('are found only as written', () => {
    expect(found('Is it? It is IS, not Is, of us in the US and the U.S.')).toEqual(['is: IS', 'usa: US', 'usa: U.S.']);
  });

  it('that are short or doubtful are found only if the article defines them', () => {
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

  it('have the meaning that the article defines, even if the record lacks it or another record has it', () => {
    expect(found('The KIB.')).toEqual([]);
    expect(found('KIB (Katibat Imam al-Bukhari) fell.', '1 KIB.')).toEqual([
      'kib: KIB',
      'kib: Katibat Imam al-Bukhari',
      'kib: KIB',
    ]);
    expect(found('Imam al-Bukhari, the Katibat Imam al-Bukhari (KIB or IMU).', 'The IMU.')).toContain('kib: IMU');
    expect(found('The Institute of Oars (IO) and the Institute of Sails (IS).', 'IS rose.')).toEqual([]);
  });

  it('can be defined in a note for that note, which does not override known meanings', () => {
    expect(found('Of JA.', '1 Jamaat Ansarullah (JA), JA.', '2 JA.')).toEqual([
      'ja: Jamaat Ansarullah',
      'ja: JA',
      'ja: JA',
    ]);
    expect(found('1 „Islamischer Staat (IS)“.')).toEqual(['is: IS']);
  });

  it('are not found in words in capitals', () => {
    expect(found('THE THREAT IS REAL', 'It is so.')).toEqual([]);
    expect(found('HTS IN IDLIB', 'It is so.')).toEqual(['hts: HTS']);
    expect(found('FEAR OF THE US', 'It fell to us.')).toEqual(['usa: US']);
  });

  it('can be defined between commas', () => {
    expect(found('Jamaat Ansarullah, or JA, fell. JA rose.')).toHaveLength(3);
  });

  it('are not found in currencies', () => {
    expect(found('US$2.5 million')).toEqual([]);
  });
});

describe('names in scripts without spaces', () => {
  it('are found within a script run, each time', () => {
    expect(found('昨天新例党在港口开会。', '“新例党” and 新例党2020年 too.')).toEqual([
      'party: 新例党',
      'party: 新例党',
      'party: 新例党',
    ]);
  });

  it('are found among others in a note, and beside Latin letters', () => {
    expect(found('1. 港口新例党和พรรคตัวอย่าง, NEP新例党')).toEqual([
      'party: 新例党',
      'party: พรรคตัวอย่าง',
      'party: 新例党',
    ]);
  });

  it('are not found as part of another word', () => {
    expect(found('東京都知事、京都へ')).toEqual(['city: 京都']);
  });

  it('are not abbreviations, which would need a definition', () => {
    expect(found('例党 met.')).toEqual(['undefined-abbreviations: 例党']);
  });
});
