import { describe, expect, it } from 'vitest';
import { english } from '../../i18n/english.ts';
import { sampleArchive, type SampleRecords } from '../../test/sample-archive.ts';
import { issuedWords } from '../citations/issued.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';
import { datedSentences } from './dated-sentences.ts';

type Sample = NonNullable<SampleRecords['articles']>[string];

function read(sample: Sample) {
  const { articles, vocabulary } = sampleArchive({ articles: { one: sample } });
  return articles.flatMap((article) =>
    datedSentences({ ...article, csl: articleKindIn(vocabulary, article.data.kind).csl }),
  );
}

/** The dates of a text: those that are stated, and in brackets what others were inferred from. */
function found(text: string, sample: Sample = {}): string[] {
  return read({ kind: 'book', published: '2022', ...sample, text }).flatMap(({ dates, isOpen }) => [
    ...dates.map(({ date, from }) => `${issuedWords(date, english)}${from ? ` [${from}]` : ''}`),
    ...(isOpen ? ['open'] : []),
  ]);
}

describe('a year from the text before', () => {
  it.each([
    ['In 1917 the ferry was sold. In June it sank.', ['June 1917 [text]']],
    ['In June 1917 the ferry was sold. In October it sank.', ['June 1917', 'October 1917 [text]']],
    ['On 3 May 1917 the ferry was sold. On 5 May it sank.', ['3 May 1917', '5 May 1917 [text]']],
    ['The ferry was sold on 3 May 1917. On 5 May it sank.', ['3 May 1917', '5 May 1917 [text]']],
    ['In November 1917 the ferry was sold. In January it sank.', ['November 1917', 'January 1918 [text]']],
    [
      'In November 1917 it was sold. In January it sank. In March it rose.',
      ['November 1917', 'January 1918 [text]', 'March 1918 [text]'],
    ],
    ['In 1917 the ferry was sold.\n\nNobody saw it. On 3 June it sank.', ['3 June 1917 [text]']],
    ['In 1917 it was sold. On 9 and 12 June it sank.', ['12 June 1917 [text]', '9 June 1917 [text]']],
    ['In 1917 it was sold. From 4 to 6 June it sank.', ['4 June 1917 to 6 June 1917 [text]']],
  ])('%s', (text, dates) => {
    expect(found(text).toSorted()).toEqual(dates.toSorted());
  });

  it.each([
    ['a date in a clause', 'The League was led by Ada, who left it in June 1917. On 11 September she died.'],
    ['another year in between', 'In 1917 the ferry was sold to a firm of 1890. In June it sank.'],
    ['another year in its sentence', 'In 1917 the ferry was sold. In June it lost a prize of 1890.'],
    ['a step back', 'In November 1917 the ferry was sold. In August it had been painted.'],
    ['a long step', 'In November 1917 the ferry was sold. In August it sank.'],
    ['another section', '## One\n\nIn 1917 the ferry was sold.\n\n## Two\n\nIn June it sank.'],
    ['a quotation', 'In 1917 Ada spoke. “We sail in June,” she said.'],
    ['a remark of the archive', 'In 1917 it was sold. In June [archive: or July] it sank.'],
    ['a plan', 'In 1917 the ferry was sold. The next will sail in June.'],
    ['what happens every year', 'In 1917 the ferry was sold. Every year, in June, it sails.'],
    ['months that do not follow each other', 'In 1917 the ferry was sold. In December and January it snowed.'],
  ])('not across %s', (_, text) => {
    expect(found(text).filter((date) => date.includes('['))).toEqual([]);
    expect(found(text)).toContain('open');
  });

  it('takes no name for a date', () => {
    const text =
      'In 1917 she spoke. The June elections, April’s talks and the attacks of 11 September. Ada May, may, march.';
    expect(found(text)).toEqual([]);
  });
});

describe('words that say a year', () => {
  it.each([
    ['It was sold in 1917. In June of that year it sank.', ['June 1917 [text]']],
    ['It was sold in May 1917, and sank in June the same year.', ['May 1917', 'June 1917 [text]']],
    ['It was sold in 1917. In June of the following year it sank.', ['June 1918 [text]']],
    ['It was sold in May 1917. The following January it sank.', ['May 1917', 'January 1918 [text]']],
    ['It was sold in May 1917. That June it sank.', ['May 1917', 'June 1917 [text]']],
    ['In May 1917 it was sold. The following month it sank.', ['May 1917', 'June 1917 [text]']],
    ['In May 1917 it was sold. It sank in the same month.', ['May 1917', 'May 1917 [text]']],
    ['On 31 May 1917 it was sold. The next day it sank.', ['31 May 1917', '1 June 1917 [text]']],
    ['On 31 May 1917 it was sold. Two days later it sank.', ['31 May 1917', '2 June 1917 [text]']],
    ['It was sold in 1917, not in 1918. In June of that year it sank.', ['open']],
    ['The League, founded on 3 May 1900, split. Two days later it sank.', ['3 May 1900']],
    ['On 3 May and 5 June 1900 it sailed. Two days later it sank.', ['5 June 1900', '3 May 1900']],
  ])('%s', (text, dates) => {
    expect(found(text).toSorted()).toEqual(dates.toSorted());
  });

  it.each([
    ['It sank last November.', ['November 2021 [article]']],
    ['It sank this May.', ['May 2022 [article]']],
    ['It sank in April last year.', ['April 2021 [article]']],
    ['It sank on 3 May this year.', ['3 May 2022 [article]']],
    ['It sank last month.', ['July 2022 [article]']],
    ['Forty boats sank in the last month.', []],
    // In August, of this year or of the last.
    ['It sank last May.', ['open']],
  ])('in news: %s', (text, dates) => {
    expect(found(text, { kind: 'newspaper', published: '2022-08-16' })).toEqual(dates);
  });

  it.each([
    ['of a journal, which appears late', { kind: 'journal-article', published: '2022-08' }],
    ['that is not certain', { kind: 'newspaper', published: '2022-08~' }],
    ['that may be in two years', { kind: 'newspaper', published: '2021-12/2022-01' }],
  ])('not from a date %s', (_, sample) => {
    expect(found('It sank in April last year.', sample)).toEqual(['open']);
  });
});

describe('a year by the article', () => {
  const news = { kind: 'newspaper', published: '2022-08-16' };

  it('is that of the last such day or month before a piece of news', () => {
    expect(found('On 3 August it sank. Nobody came in June.', news)).toEqual([
      '3 August 2022 [article]',
      'June 2022 [article]',
    ]);
    expect(found('In December it sank.', { ...news, published: '2023-01' })).toEqual(['December 2022 [article]']);
  });

  it.each([
    ['after it', 'On 20 August it sails.'],
    ['of its own month', 'In August it sails.'],
    ['too long before', 'In October it sank.'],
    ['where the paragraph has another year', 'It was built in 2014. In June it sank.'],
    ['known by its day', 'On 11 September towers fell.'],
  ])('not %s', (_, text) => {
    expect(found(text, { ...news, published: text.includes('11 Sep') ? '2022-10-01' : '2022-08-16' })).toEqual([
      'open',
    ]);
  });

  it('is left out where the text before says otherwise', () => {
    expect(found('In 2020 it was sold. In June it sank.', news)).toEqual(['open']);
  });

  it('is that of the year that a review tells of', () => {
    const text = 'Nobody came in 2020.\n\nIn October it sank. It rose in 2020.\n\nIn June, after 2014, it sank.';
    expect(found(text, { kind: 'journal-article', published: '2021' })).toEqual(['October 2020 [subject]', 'open']);
    expect(found(text, { kind: 'journal-article', published: '2022' })).toEqual(['open', 'open']);
  });
});

it('takes a year from the date of a source that the sentence cites', () => {
  const note = '[^1]: Ada Example, “Ferry Sinks,” Example Post, 12 June 2020, <https://example.com/ferry>.';
  expect(found(`On 9 June it sank.[^1]\n\n${note}`)).toEqual(['9 June 2020 [source]']);
  expect(found(`In 1919 it was sold. On 9 June it sank.[^1]\n\n${note}`)).toEqual(['open']);
  expect(found(`In November it sank.[^1]\n\n${note}`)).toEqual(['open']);
});

describe('in other languages', () => {
  it.each([
    ['de', 'Im Jahr 1917 kam er. Am 3. Juni starb er.', ['3 June 1917 [text]']],
    ['de', 'Im Mai 1917 kam er. Im Oktober desselben Jahres starb er.', ['May 1917', 'October 1917 [text]']],
    ['fr', 'Il vint en mai 1917. Le 3 juin de la même année, il mourut.', ['May 1917', '3 June 1917 [text]']],
    ['es', 'Llegó el 3 de mayo de 1917. Al día siguiente murió.', ['3 May 1917', '4 May 1917 [text]']],
    ['it', 'Nel maggio 1917 arrivò. In ottobre dello stesso anno morì.', ['May 1917', 'October 1917 [text]']],
    ['pt', 'Chegou em maio de 1917. Em outubro do mesmo ano morreu.', ['May 1917', 'October 1917 [text]']],
    ['ru', 'В мае 1917 года он приехал. 3 октября того же года он умер.', ['May 1917', '3 October 1917 [text]']],
    ['ar', 'وصل في مايو 1917. وفي أكتوبر من العام نفسه مات.', ['May 1917', 'October 1917 [text]']],
    ['nl', 'In mei 1917 kwam hij. In juni stierf hij.', []],
  ])('%s: %s', (language, text, dates) => {
    expect(found(text, { language })).toEqual(dates);
  });

  it.each([
    ['de', 'Im April letzten Jahres sank sie.', 'April 2021 [article]'],
    ['fr', 'Elle coula le 3 mai dernier.', '3 May 2022 [article]'],
    ['es', 'Se hundió en abril del año pasado.', 'April 2021 [article]'],
    ['it', 'Affondò il 3 maggio scorso.', '3 May 2022 [article]'],
    ['pt', 'Afundou em abril do ano passado.', 'April 2021 [article]'],
    ['ru', 'Он затонул в апреле прошлого года.', 'April 2021 [article]'],
    ['ar', 'غرقت في 3 مايو الماضي.', '3 May 2022 [article]'],
  ])('%s, in news: %s', (language, text, date) => {
    expect(found(text, { kind: 'newspaper', published: '2022-08-16', language })).toEqual([date]);
  });
});
