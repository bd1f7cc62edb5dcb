import { describe, expect, it } from 'vitest';
import { countrySchema } from '../../schemas/country.ts';
import { groupSchema } from '../../schemas/group.ts';
import { personSchema } from '../../schemas/person.ts';
import { regionSchema } from '../../schemas/region.ts';
import { countryEntity, groupEntity, personEntity, regionEntity } from '../entity.ts';
import { mentionFinder } from './mention-finder.ts';
import { mentionsInArticle } from './mentions-in-article.ts';

const country = (id: string, name: string, rest: object = {}) =>
  countryEntity(id, countrySchema.parse({ name, iso: 'MT', capital: 'Valletta', region: 'Europe', ...rest }));
const group = (id: string, name: string, rest: object = {}) =>
  groupEntity(id, groupSchema.parse({ name, type: 'alliance', ...rest }));
const person = (id: string, name: string, rest: object = {}) =>
  personEntity(id, personSchema.parse({ name, role: 'Sample', ...rest }));
const region = (id: string, name: string, rest: object = {}) =>
  regionEntity(id, regionSchema.parse({ name, kind: 'area', countries: ['malta'], ...rest }));

const finder = mentionFinder(
  [
    country('kazakhstan', 'Kazakhstan', { demonyms: ['Kazakh'] }),
    country('kyrgyzstan', 'Kyrgyzstan', { demonyms: ['Kyrgyz'] }),
    country('china', 'China', { demonyms: ['Chinese', 'Sino-'], notNames: ['South China Sea'] }),
    country('usa', 'United States', { aliases: ['US', 'U.S.', 'America'], demonyms: ['American'] }),
    country('uzbekistan', 'Uzbekistan', { demonyms: ['Uzbek', 'Uzbeks'] }),
    group('is', 'Islamic State', { abbreviation: 'IS', abbreviationsAreSafe: true }),
    group('had', 'Hurras al-Din', { abbreviation: 'HAD', abbreviationsAreSafe: false }),
    group('ja', 'Jamaat Ansarullah', { abbreviation: 'JA' }),
    group('imu', 'Islamic Movement of Uzbekistan', { abbreviation: 'IMU' }),
    group('kib', 'Katibat Imam al-Bukhari'),
    group('hts', 'Hay’at Tahrir al-Sham', { abbreviation: 'HTS' }),
    group('qaeda', 'Al-Qaeda', { aliases: ['Al-Qaida'] }),
    group('site', 'Amazon.com'),
    group('army', 'Syrian army'),
    person('tokayev', 'Kassym-Jomart Tokayev'),
    person('karimov', 'Islam Karimov', { aliases: ['Karimov'] }),
    person('ada', 'Ada Example'),
    person('bruno', 'Bruno Example'),
    person('xi', 'Xi Jinping', { aliases: ['Xi'] }),
    person('ilhom', 'Ilhom'),
    region('turkistan', 'Turkistan'),
  ],
  ['Voice of America', 'China Daily'],
);

/** The mentions in paragraphs; a text that begins with a number is a note. */
const found = (...texts: string[]) =>
  mentionsInArticle(
    texts.map((text, index) => ({ id: `p-${index}`, text, isNote: /^\d/.test(text) })),
    finder,
  ).flatMap(({ place: { text }, mentions }) =>
    mentions.map(({ key, start, end }) => `${key.replace(/^.*\//, '')}: ${text.slice(start, end)}`),
  );

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

describe('mentionsInArticle: people', () => {
  it('counts a surname alone after the full name, in the text and its notes', () => {
    expect(found('Tokayev said.', 'Kassym-Jomart Tokayev said.', 'President Tokayev’s plan.', '1 Tokayev.')).toEqual([
      'tokayev: Kassym-Jomart Tokayev',
      'tokayev: Tokayev',
      'tokayev: Tokayev',
    ]);
  });

  it('never counts a first name alone', () => {
    expect(found('Ada Example said. Ada left.')).toEqual(['ada: Ada Example']);
  });

  it('counts a surname for nobody where two people of the article bear it', () => {
    expect(found('Ada Example said. Example left.')).toHaveLength(2);
    expect(found('Ada Example said. Bruno Example sat. Example left.')).toHaveLength(2);
  });

  it('counts a surname that the record lists anywhere, unless somebody else bears it', () => {
    expect(found('When Karimov died, the late Karimov, Uzbekistan’s Karimov, Uzbek Karimov')).toHaveLength(6);
    expect(found('Timur Karimov said. Karimov left.')).toEqual([]);
    expect(found('Islam Karimov died.', '1 Timur Karimov, “Karimov Mourned,” x, 2016.', '2 Karimov.')).toEqual([
      'karimov: Islam Karimov',
      'karimov: Karimov',
    ]);
  });

  it('knows initials and spellings of the first name', () => {
    expect(found('I. Karimov, Isloom Karimov')).toHaveLength(2);
    expect(found('T. Karimov')).toEqual([]);
  });

  it('leaves a name that may be followed by a surname to others then', () => {
    expect(found('Ilhom spoke. Xi spoke.')).toEqual(['ilhom: Ilhom', 'xi: Xi']);
    expect(found('Ilhom Nasirov spoke. Xi Mingze spoke.')).toEqual([]);
  });

  it('takes no number for a short name', () => {
    expect(found('Part XI of it')).toEqual([]);
  });
});
