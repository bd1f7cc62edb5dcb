import { describe, expect, it } from 'vitest';
import { english } from '../../i18n/english.ts';
import { sampleArchive, type SampleRecords } from '../../test/sample-archive.ts';
import { issuedWords } from '../citations/issued.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';
import { datedSentences } from './dated-sentences.ts';

type Sample = NonNullable<SampleRecords['articles']>[string];

/** The dates of a text, with what their years were inferred from. */
function found(text: string, sample: Sample = {}): string[] {
  const one: Sample = { kind: 'book', published: '2022', ...sample, text };
  const { articles, vocabulary } = sampleArchive({ articles: { one } });
  return articles
    .flatMap((article) => datedSentences({ ...article, csl: articleKindIn(vocabulary, article.data.kind).csl }))
    .flatMap(({ dates }) => dates.map(({ date, from }) => `${issuedWords(date, english)}${from ? ` [${from}]` : ''}`));
}

const news: Sample = { kind: 'newspaper', published: '2021-08-10' };

describe('words for another year', () => {
  it.each([
    ['en', 'In 1914 the bank was founded. Two years later, in May, it closed.'],
    ['en', 'In 1914 the bank was founded. The following year, in May, it closed.'],
    ['en', 'In 1914 the bank was founded. A decade later, on 3 May, it closed.'],
    ['en', 'In 1914 the bank was founded. Last year, in May, it closed.'],
    ['en', 'In 1914 the bank was founded. The year before, in May, it closed.'],
    ['en', 'In 1914 the bank was founded. Two years on, in May, it closed.'],
    ['en', 'In 1914 the bank was founded. It closed in the 1930s. In May its director left.'],
    ['en', 'In 1914 the bank was founded. A year later it closed. On 5 May its director left.'],
    ['en', 'In 1914 the bank was founded.\n\nA year later it closed.\n\nOn 5 May its director left.'],
    ['en', 'In 1914 the bank was founded. Two years after 1914 it closed. On 5 May its director left.'],
    ['en', '## 2022\n\nA year earlier it closed. On 5 May its director left.'],
    ['en', 'In 1914 the bank was founded. It lasted for two years. In May it closed.'],
    ['en', 'In 1914 the bank was founded. Two years later, in May of the same year, it closed.'],
    ['en', 'In 1914 the bank was founded for five years. In May it closed.'],
    ['en', 'In 1914 the bank was founded. Within three years, by May, it closed.'],
    ['fr', 'En 1914, la banque fut fondée. Deux ans plus tard, en mai, elle ferma.'],
    ['fr', 'En 1914, la banque fut fondée. L’année suivante, en mai, elle ferma.'],
    ['de', 'Im Jahr 1914 kam er. Zwei Jahre später, im Mai, ging er.'],
    ['de', 'Im Jahr 1914 kam er. Im folgenden Jahr, im Mai, ging er.'],
    ['ru', 'В 1914 году открылся банк. Два года спустя, в мае, он закрылся.'],
    ['ru', 'В 1914 году открылся банк. Через год, в мае, он закрылся.'],
    ['ru', 'В 1914 году открылся банк. Он вырос в 1930-х годах. В мае он закрылся.'],
    ['es', 'En 1914 se fundó el banco. Dos años después, en mayo, cerró.'],
    ['es', 'En 1914 se fundó el banco. Al año siguiente, en mayo, cerró.'],
    ['it', 'In 1914 nacque la banca. Due anni dopo, in maggio, chiuse.'],
    ['it', 'In 1914 nacque la banca. L’anno successivo, in maggio, chiuse.'],
    ['pt', 'Em maio de 1914 abriu. Dois anos depois, em junho, fechou.'],
    ['pt', 'Em maio de 1914 abriu. No ano seguinte, em junho, fechou.'],
    ['ar', 'في عام 1914 تأسس البنك. وبعد عامين، في مايو، أغلق.'],
    ['ar', 'في عام 1914 تأسس البنك. وفي العام التالي، في مايو، أغلق.'],
  ])('leave a year out, %s: %s', (language, text) => {
    expect(found(text, { language }).filter((date) => date !== 'May 1914')).toEqual([]);
  });

  it.each([
    ['en', 'Five years ago, on 5 June, the ferry sank.'],
    ['en', 'A year ago, in May, the ferry sank.'],
    ['en', 'The same year, in May, the ferry sank.'],
    ['de', 'Vor fünf Jahren, am 5. Juni, sank die Fähre.'],
    ['fr', 'Il y a cinq ans, le 5 juin, le ferry coula.'],
    ['es', 'Hace cinco años, el 5 de junio, se hundió.'],
    ['it', 'Cinque anni fa, il 5 giugno, affondò.'],
    ['pt', 'Há cinco anos, em 5 de junho, afundou.'],
    ['ru', 'Пять лет назад, 5 июня, паром затонул.'],
    ['ar', 'قبل خمس سنوات، في 5 يونيو، غرقت.'],
  ])('leave a year out in news, %s: %s', (language, text) => {
    expect(found(text, { ...news, language })).toEqual([]);
  });

  it('leave a year out in a review of a year', () => {
    const text = 'Nobody came in 2020.\n\nIt rose in 2020. Five years earlier, on 5 May, it sank.';
    expect(found(text, { kind: 'journal-article', published: '2021' })).toEqual([]);
  });

  it.each([
    ['In 1917 it was sold. In June of the following year it sank.', ['June 1918 [text]']],
    ['In 1917 it was sold, and in June the following year it sank.', ['June 1918 [text]']],
    ['It sank two years later, on 3 May 1916. On 5 May it rose.', ['3 May 1916', '5 May 1916 [text]']],
    ['In 1914 it was sold. A year later it sank. In 1920 it rose. In May it sang.', ['May 1920 [text]']],
    ['In 1914, with a boy of five years, she came. In May she left.', ['May 1914 [text]']],
  ])('are no hindrance where they are understood: %s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it('may tell of years that pass in a review', () => {
    const text =
      'Nobody came in 2020.\n\n## Two\n\nThe sea was calm for two years, but rose in 2020. In October it sank.';
    expect(found(text, { kind: 'journal-article', published: '2021' })).toEqual(['October 2020 [subject]']);
  });

  it('do not hold for this year in news', () => {
    expect(found('This year, in May, it sank.', news)).toEqual(['May 2021 [article]']);
    expect(found('In 1914 it was sold. This year, in May, it sank.', news)).toEqual([]);
  });
});

describe('a number of days', () => {
  const dated: Record<string, string> = {
    de: 'Am 3. Mai 1917 kam er.',
    en: 'On 3 May 1917 he came.',
    es: 'El 3 de mayo de 1917 llegó.',
    fr: 'Le 3 mai 1917, il vint.',
    it: 'Il 3 maggio 1917 arrivò.',
    pt: 'Em 3 de maio de 1917 chegou.',
    ru: '3 мая 1917 года он приехал.',
    ar: 'في 3 مايو 1917 وصل.',
  };

  it.each([
    ['en', 'Twenty-two days later he died.'],
    ['en', 'One hundred and five days later he died.'],
    ['en', '10-12 days later he died.'],
    ['en', '10, 12 days later he died.'],
    ['en', 'Two, three days later he died.'],
    ['en', 'Two or three days later he died.'],
    ['en', 'About ten days later he died.'],
    ['en', 'Less than ten days later he died.'],
    ['en', 'Less than a day later he died.'],
    ['fr', 'Vingt-deux jours plus tard, il mourut.'],
    ['fr', 'Environ dix jours plus tard, il mourut.'],
    ['de', 'Etwa zehn Tage später starb er.'],
    ['es', 'Treinta y dos días después murió.'],
    ['it', 'Circa dieci giorni dopo morì.'],
    ['pt', 'Trinta e dois dias depois morreu.'],
    ['ru', 'Двадцать два дня спустя он умер.'],
    ['ar', 'بعد مئة وثلاثة أيام مات.'],
  ])('is not the tail of another, %s: %s', (language, text) => {
    expect(found(`${dated[language] ?? ''} ${text}`, { language })).toEqual(['3 May 1917']);
  });

  it.each([
    ['en', 'Two days later he died.'],
    ['en', 'He fell, and two days later he died.'],
    ['en', 'There, 2 days later, he died.'],
    ['fr', 'Deux jours plus tard, il mourut.'],
    ['de', 'Zwei Tage später starb er.'],
    ['es', 'Dos días después murió.'],
    ['it', 'Due giorni dopo morì.'],
    ['pt', 'Dois dias depois morreu.'],
    ['ru', 'Два дня спустя он умер.'],
  ])('is reckoned where a clause begins, %s: %s', (language, text) => {
    expect(found(`${dated[language] ?? ''} ${text}`, { language })).toEqual(['3 May 1917', '5 May 1917 [text]']);
  });

  it('is reckoned in Arabic', () => {
    expect(found('في 3 مايو 1917 وصل. وبعد ثلاثة أيام مات.', { language: 'ar' })).toEqual([
      '3 May 1917',
      '6 May 1917 [text]',
    ]);
  });
});

describe('news', () => {
  it.each([
    ['en', 'He spent his last month in office abroad.'],
    ['en', 'In its last month the parliament slept.'],
    ['en', 'Last month in office, he slept.'],
    ['en', 'Parliament’s last month was quiet.'],
    ['de', 'In seinem letzten Monat im Amt schlief er.'],
    ['de', 'Im letzten Monat des Krieges schlief er.'],
    ['fr', 'Il passa son mois dernier à Paris.'],
    ['en', 'Victory Day is celebrated on 9 May.'],
    ['en', 'The feast is usually held on 9 May.'],
    ['en', 'The budget year ends on 30 June.'],
    ['en', 'Ada was born on 3 May.'],
    ['de', 'Der Tag des Sieges am 9. Mai fällt aus.'],
    ['de', 'Ada wurde am 3. Mai geboren.'],
    ['fr', 'La fête commence le 9 mai.'],
    ['fr', 'Ada est née le 3 mai.'],
    ['es', 'La fiesta se celebra el 9 de mayo.'],
    ['es', 'Ada nació el 3 de mayo.'],
    ['it', 'La festa si celebra il 9 maggio.'],
    ['it', 'Ada è nata il 3 maggio.'],
    ['pt', 'A festa celebra-se em 9 de maio.'],
    ['pt', 'Ada nasceu em 3 de maio.'],
    ['ru', 'День Победы отмечается 9 мая.'],
    ['ru', 'Ада родилась 3 мая.'],
    ['ar', 'تحتفل البلاد في 9 مايو.'],
    ['ar', 'ولدت آدا في 3 مايو.'],
    ['en', '‘We met on 5 June,’ said Ada.'],
    ['en', "'We met on 5 June,' said Ada."],
    ['en', '‘The dogs’ day was on 5 June,’ said Ada.'],
    ['en', 'Ada said: ‘We met on 5 June. Then he left.’'],
    ['de', '‚Wir trafen uns am 5. Juni‘, sagte Ada.'],
  ])('has no date in, %s: %s', (language, text) => {
    expect(found(text, { ...news, language })).toEqual([]);
  });

  it.each([
    ['en', 'It sank last month.', 'July 2021 [article]'],
    ['en', 'Last month it sank.', 'July 2021 [article]'],
    ['de', 'Letzten Monat sank sie.', 'July 2021 [article]'],
    ['de', 'Sie sank im letzten Monat.', 'July 2021 [article]'],
    ['fr', 'Il coula le mois dernier.', 'July 2021 [article]'],
    ['en', 'Ada’s ferry sank on 5 June.', '5 June 2021 [article]'],
    ['en', 'The dogs’ ferry sank on 5 June.', '5 June 2021 [article]'],
    ['en', 'A man named ‘Ali came on 5 June.', '5 June 2021 [article]'],
    ['en', 'It was called ‘Ada’ and sank on 5 June.', '5 June 2021 [article]'],
    ['en', 'The feast was held on 9 May.', '9 May 2021 [article]'],
  ])('has a date in, %s: %s', (language, text, date) => {
    expect(found(text, { ...news, language })).toEqual([date]);
  });
});
