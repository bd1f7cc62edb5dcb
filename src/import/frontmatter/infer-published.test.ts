import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { inferPublished } from './infer-published.ts';
import type { RunContext } from './inference.ts';
import { postText } from './post-text.ts';
import { newRun, postOf } from './testing.ts';

const FEW = ['March 14, 2022', '19 December 2021', 'May 9,2021', '08 September 2020', '2022-02-03', 'June 2021'];

function published(
  html: string,
  notes: readonly string[] = [],
  stated = {},
  context: Partial<RunContext> = {},
  images: readonly string[] = [],
) {
  const post = postOf(html, stated, notes);
  const text = { ...postText(post), imageNames: [...images] };
  const { value, inferences, warnings } = inferPublished(post.stated, text, newRun(context));
  return { ...value, inferences, warnings };
}

describe('findDates', () => {
  test.each([
    ['Oar Times, March 14, 2022.', '2022-03-14'],
    ['Oar Times, 19 December 2019, p. 4', '2019-12-19'],
    ['May 9,2022', '2022-05-09'],
    ['08 September 2020', '2020-09-08'],
    ['3rd of Sept. 2020', '2020-09-03'],
    ['on 2021-12-31T09', '2021-12-31'],
    ['https://example.org/2022/03/14/oars/', '2022-03-14'],
    ['https://example.org/2022/03/oars', '2022-03'],
    ['Vol. 9 (June 2021)', '2021-06'],
  ])('finds the date of %j', (text, date) => {
    expect(findDates(text).map((found) => found.date)).toEqual([date]);
  });

  test.each(['February 30, 2021', '2021-13-01', 'Dismay 9, 2022', '12021-12-31', 'S/2021/530', 'the 1990s'])(
    'finds none in %j',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('inferPublished', () => {
  test('uses the stated date', () => {
    const found = published('<p>In 1999.</p>', FEW, { published: { edtf: '2022-03-14', words: '' } });
    expect([found.published, found.publishedBasis, found.warnings]).toEqual(['2022-03-14', undefined, []]);
  });

  test('reports a note that cites a source later than the stated date', () => {
    const { warnings } = published('', FEW, { published: { edtf: '2022-03-13', words: '' } });
    expect(warnings).toMatchObject([
      { code: 'date-contradicted', found: expect.stringContaining('“March 14, 2022”') as string },
    ]);
    expect(published('', FEW, { published: { edtf: '2022', words: '' } }).warnings).toEqual([]);
  });

  test('infers only the year from the newest date in the notes, and gives its words', () => {
    const found = published('<p>In 2025.</p>', FEW);
    expect(found.published).toBe('2022~');
    expect(found.publishedBasis).toContain('“March 14, 2022”');
    expect(found.warnings.map(({ code }) => code)).toEqual(['date-inferred']);
  });

  test('treats a date that is years newer than all others as an error', () => {
    const found = published('', [...FEW, 'May 1, 2021', 'May 2, 2021', 'May 3, 2021', 'May 4, 2021', 'March 1, 2028']);
    expect(found.published).toBe('2022~');
    expect(found.warnings.map(({ code, found: words }) => [code, words.includes('March 1, 2028')])).toEqual([
      ['date-inferred', false],
      ['date-contradicted', true],
    ]);
  });

  test('warns if the newest date is the only one, or later than an image', () => {
    const lone = published('', [...FEW, 'November 12, 2022']);
    expect([lone.published, lone.warnings[1]?.code]).toEqual(['2022~', 'date-contradicted']);
    const { warnings } = published('', FEW, {}, {}, ['Screen Shot 2022-01-30 at 07.32.11']);
    expect(warnings[1]?.found).toContain('2022-01-30');
  });

  test('uses the names of images, or else the newest past year in the text', () => {
    const text = '<p>Since 2015 ferries sail. They plan to stop by 2030. In 2019 none sank.</p>';
    expect(published(text, [], {}, {}, ['2018-09-04T093820Z_OARS-400x262']).published).toBe('2018~');
    expect(published(text).published).toBe('2019~');
  });

  test('prefers the year of an announced book to older years', () => {
    const { published: edtf, publishedBasis } = published(
      '<p>In 2008 none sank. She wrote the forthcoming “Oars” (Avalon Press, April 2022).</p>',
    );
    expect(edtf).toBe('2022~');
    expect(publishedBasis).toContain('still to come');
  });

  test('quotes no note mark, which only the text of an article can have', () => {
    const { publishedBasis, inferences } = published('<p>[^1] 2020-01-01 is shallow.</p>');
    expect(publishedBasis).toContain('“[1] 2020”');
    expect(inferences[0]?.words).toContain('[^1]');
  });

  test('never uses a future year', () => {
    const context = { thisYear: 2026 };
    expect(published('<p>It was 2019, and then 2087.</p>', [], {}, context).published).toBe('2019~');
    expect(published('<p>Ferries.</p>', ['Oar Times, March 14, 2087.', 'May 9, 2021'], {}, context).published).toBe(
      '2021~',
    );
    expect(published('<p>It was 2019.</p>', [], {}, context, ['2087-09-04T093820Z_OARS']).published).toBe('2019~');
    expect(published('<p>It was 2019, and then 9087.</p>').published).toBe('2019~');
  });

  test('says so if the date is not known', () => {
    const among = published('<p>Ferries sail.</p>', [], {}, { yearsOfOthers: [2018, 2022] });
    expect([among.published, among.inferences[0]?.confidence]).toEqual(['2018/2022', 0.1]);
    const alone = published('<p>Ferries sail.</p>');
    expect([alone.published, alone.publishedBasis]).toEqual([
      '2000~',
      'Nothing says when it appeared; the year is a guess in its place.',
    ]);
  });

  test('ignores an invalid stated date', () => {
    expect(published('', FEW, { published: { edtf: '2022-02-31', words: '' } }).published).toBe('2022~');
  });
});
