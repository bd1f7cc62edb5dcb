import { expect, it } from 'vitest';
import { datesInText } from './dates-in-text.ts';

const found = (text: string, year?: string) => datesInText(text, year).map(({ date }) => date['date-parts']);
const written = (text: string, year?: string) =>
  datesInText(text, year).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['On 14 March 2022 the ferry sank.', [[2022, 3, 14]]],
  ['The ferry sank on March 14, 2022, at noon.', [[2022, 3, 14]]],
  ['Am 14. März 2022 sank die Fähre.', [[2022, 3, 14]]],
  ['Le 1er mai 2021, le ferry a coulé.', [[2021, 5, 1]]],
  ['El 3 de enero de 2020 se hundió.', [[2020, 1, 3]]],
  ['Паром затонул 14 марта 2022 года.', [[2022, 3, 14]]],
  ['غرقت العبارة في 14 مارس 2022.', [[2022, 3, 14]]],
  ['غرقت العبارة في ١٤ مارس ٢٠٢٢.', [[2022, 3, 14]]],
  ['It sank (2022-03-14).', [[2022, 3, 14]]],
])('finds a day: %s', (text, parts) => {
  expect(found(text)).toEqual([parts]);
});

it('finds a month, and gives the place of the date', () => {
  expect(found('In May 2022 nobody came.')).toEqual([[[2022, 5]]]);
  expect(written('In May 2022 nobody came.')).toEqual(['May 2022']);
});

it('finds a Russian month in its cases', () => {
  expect(found('В марте 2022 года никто не приехал, к маю 2022 года тоже.')).toEqual([[[2022, 3]], [[2022, 5]]]);
});

it('finds every date of a text, in order', () => {
  expect(found('It left in May 2020 and came back on 3 June 2021.')).toEqual([[[2020, 5]], [[2021, 6, 3]]]);
});

it.each([
  ['on 9 and 12 March 2022', [[[2022, 3, 9]], [[2022, 3, 12]]]],
  ['on 4 January and 7 February 2022', [[[2022, 1, 4]], [[2022, 2, 7]]]],
  ['on 4, 5 and 7 February 2022', [[[2022, 2, 4]], [[2022, 2, 5]], [[2022, 2, 7]]]],
  ['in May and June 2022', [[[2022, 5]], [[2022, 6]]]],
  ['4 и 7 мая 2022 года', [[[2022, 5, 4]], [[2022, 5, 7]]]],
  ['في 4 و7 مايو 2022', [[[2022, 5, 4]], [[2022, 5, 7]]]],
])('finds dates that share a year: %s', (text, parts) => {
  expect(found(text)).toEqual(parts);
});

it.each([
  [
    'from 4 to 6 May 2021',
    [
      [2021, 5, 4],
      [2021, 5, 6],
    ],
  ],
  [
    'on 4–6 May 2021',
    [
      [2021, 5, 4],
      [2021, 5, 6],
    ],
  ],
  [
    'from 28 April to 3 May 2021',
    [
      [2021, 4, 28],
      [2021, 5, 3],
    ],
  ],
  [
    'vom 4. bis 6. Mai 2021',
    [
      [2021, 5, 4],
      [2021, 5, 6],
    ],
  ],
  [
    'from January to March 2021',
    [
      [2021, 1],
      [2021, 3],
    ],
  ],
])('finds a span: %s', (text, parts) => {
  expect(found(text)).toEqual([parts]);
});

it('knows the year of a day from the sentence that it opens', () => {
  expect(found('In 2022, on 16 September, they met.')).toEqual([[[2022, 9, 16]]]);
  expect(found('В 2022 году, 16 сентября, они встретились.')).toEqual([[[2022, 9, 16]]]);
});

it('knows the year of a day from a heading that is a year', () => {
  expect(found('They met on 16 September and on October 3.', '2022')).toEqual([[[2022, 9, 16]], [[2022, 10, 3]]]);
});

it('takes no number before a comma for a day', () => {
  expect(found('See note 3, 5 March 2022.')).toEqual([[[2022, 3, 5]]]);
});

it.each([
  ['a year', 'In 2022 nobody came.'],
  ['a season', 'In spring 2022 nobody came.'],
  ['a day without a year', 'On 16 September nobody came.'],
  ['a day whose year is that of something else', 'On 16 September the group founded in 2014 met.'],
  ['a day with two possible years', 'In 2022, as in 2021, they met on 16 September.'],
  ['a day of another year than that of its heading', 'On 16 September, as in 2021, they met.', '2022'],
  ['a day of the year after', 'In 2022 he was jailed, and on 5 May the following year he was freed.'],
  ['a day of years before', 'In 2022 the court heard that on 5 May two years earlier he left.'],
  ['a day of the year before that of its heading', 'On 5 May last year he left.', '2022'],
  ['a day of years before that of its heading', 'Two years earlier, on 5 May, he left.', '2022'],
  ['a day of the year after, in German', 'Im Jahr 2022 kam er; am 5. Mai des folgenden Jahres ging er.'],
  ['a day of years before, in French', 'Deux ans plus tôt, le 5 mai, il partit.', '2022'],
  ['a day of the year before, in Spanish', 'El 5 de mayo del año anterior se fue.', '2022'],
  ['a day of the year before, in Italian', 'Un anno prima, il 5 maggio, partì.', '2022'],
  ['a day of the year before, in Portuguese', 'Dois anos antes, em 5 de maio, partiu.', '2022'],
  ['a day of the year before, in Russian', 'Годом ранее, 5 мая, он уехал.', '2022'],
  ['a day of the year before, in Arabic', 'قبل عامين، في 5 مايو، غادر.', '2022'],
  ['an impossible day', 'On 31 April 2022 nobody came.'],
  ['a day that may be another', 'It sank on 3/4/2021.'],
  ['a number of people', 'In May 2000 soldiers marched.'],
  ['an English verb', 'They may 2022 times regret it.'],
  ['a part of a number', 'Nr. 1/5 March 20221.'],
])('finds no date in %s', (_, text, year?: string) => {
  expect(found(text, year)).toEqual([]);
});
