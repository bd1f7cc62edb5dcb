import { countrySchema } from '../../schemas/country.ts';
import { groupSchema } from '../../schemas/group.ts';
import { personSchema } from '../../schemas/person.ts';
import { regionSchema } from '../../schemas/region.ts';
import { spellingWith } from '../vocabulary/spelling.ts';
import { tagSchema } from '../../schemas/tag.ts';
import { countryEntity, groupEntity, personEntity, regionEntity, topicEntity } from '../entity.ts';
import { mentionFinder } from './mention-finder.ts';
import { mentionsInArticle } from './mentions-in-article.ts';

export const country = (id: string, name: string, rest: object = {}) =>
  countryEntity(id, countrySchema.parse({ name, iso: 'MT', capital: 'Valletta', region: 'Europe', ...rest }));
export const group = (id: string, name: string, rest: object = {}) =>
  groupEntity(id, groupSchema.parse({ name, type: 'alliance', ...rest }));
export const person = (id: string, name: string, rest: object = {}) =>
  personEntity(id, personSchema.parse({ name, role: 'Sample', ...rest }));
export const region = (id: string, name: string, rest: object = {}) =>
  regionEntity(id, regionSchema.parse({ name, kind: 'area', countries: ['malta'], ...rest }));
export const topic = (id: string, name: string, rest: object = {}) =>
  topicEntity(id, tagSchema.parse({ name, ...rest }));

const finder = mentionFinder(
  [
    country('kazakhstan', 'Kazakhstan', { demonyms: ['Kazakh'] }),
    country('kyrgyzstan', 'Kyrgyzstan', { demonyms: ['Kyrgyz'] }),
    country('china', 'China', { demonyms: ['Chinese', 'Sino-'], excludedPhrases: ['South China Sea'] }),
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
    group('party', 'New Example Party', { aliases: ['新例党', 'พรรคตัวอย่าง'] }),
    group('undefined-abbreviations', 'Example Party', { aliases: ['例党'], abbreviationsAreSafe: false }),
    region('city', 'Kyoto', { aliases: ['京都'] }),
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
  spellingWith({ hayat: ['hayet'] }),
);

/** Finds sample names in paragraphs: each as its record and its text. A text that begins with a number is a note. */
export const found = (...texts: string[]) =>
  mentionsInArticle(
    texts.map((text, index) => ({ id: `p-${index}`, text, isNote: /^\d/.test(text) })),
    finder,
  ).flatMap(({ place: { text }, mentions }) =>
    mentions.map(({ key, start, end }) => `${key.replace(/^.*\//, '')}: ${text.slice(start, end)}`),
  );
