import { describe, expect, test } from 'vitest';
import { plainText } from '../../../model/text-nodes.ts';
import { postsOf, unaccounted } from '../testing.ts';

interface Written {
  title: string;
  date: string;
}

/** What themes put round a post, in their own words. */
const THEMES: Record<string, (post: Written, text: string) => string[]> = {
  'a date under the title': ({ title, date }, text) => [title, date, text],
  'a date above the title': ({ title, date }, text) => [date, title, text],
  'category, byline, date and comments': ({ title, date }, text) => [
    'Categories Rivers',
    title,
    'Post author By Ann Example',
    `Post date ${date}`,
    '3 Comments',
    text,
    'Tags water, stone',
  ],
  'a category above the title': ({ title, date }, text) => [
    'Rivers',
    title,
    'Ann Example',
    `${date} · 8 min read`,
    text,
  ],
  'a date above, the author below': ({ title, date }, text) => [
    date,
    title,
    text,
    'Posted by Ann Example at 8:49 AM',
    '4 comments:',
    'Labels: salt',
  ],
  'a date above, tags below': ({ title, date }, text) => [date, title, text, 'water, stone'],
  'a date, title, and a line of links': ({ title, date }, text) => [
    date,
    title,
    text,
    'Posted at 08:49 AM in Rivers | Permalink | Comments (3)',
  ],
  'a byline with the date at the end': ({ title, date }, text) => [
    title,
    text,
    `By Ann Example on ${date} 8:49 AM | Permalink | Comments (0)`,
  ],
  'a sentence at the end': ({ title, date }, text) => [
    title,
    text,
    `This entry was posted in Rivers on ${date} by Ann Example.`,
  ],
  'date, notes and tags at the end': ({ title, date }, text) => [title, text, date, '12 notes', '#water #stone'],
  'author, signs and reading time': ({ title, date }, text) => [
    title,
    'Ann Example',
    '·',
    '5 min read',
    '·',
    date,
    text,
  ],
};

const POSTS: Written[] = [
  { title: 'On fords', date: 'May 3, 2021' },
  { title: 'On mills', date: 'April 13, 2020' },
  { title: 'Who pays for the dam?', date: 'March 1, 2019' },
  { title: 'Ten years of ferries', date: 'June 30, 2018' },
];
const TEXT = [
  'A ford is a shallow place in a river, and it may move.1 People cross there when the water is low.2',
  'The mill was closed in 1998, and 12 men lost their work.3 Nobody asked them what they thought of it.',
  '1. Ann Example, Fords (Oslo, 2010), 3.',
  '2. Ibid., May 5, 2011.',
  '3. “Mills,” Example Times, May 3, 2021.',
].join('\n\n');

describe('a text in the frame of a blog', () => {
  test.each(Object.keys(THEMES))('with %s is divided into its posts', (theme) => {
    const text = POSTS.flatMap((post) => THEMES[theme]?.(post, TEXT) ?? []).join('\n\n');
    const posts = postsOf(`River Notes\n\n${text}\n`);
    expect(posts.map(({ stated }) => stated.title)).toEqual(POSTS.map(({ title }) => title));
    expect(posts.map(({ stated }) => stated.published?.edtf)).toEqual([
      '2021-05-03',
      '2020-04-13',
      '2019-03-01',
      '2018-06-30',
    ]);
    for (const post of posts) {
      expect(post.notes.map(({ label }) => label)).toEqual(['1', '2', '3']);
      expect(post.taken.filter(({ to }) => to === 'mark')).toHaveLength(3);
      expect(plainText(post.tree.children)).not.toMatch(/comments|Comments|Posted|posted|Example|2021/);
      expect(unaccounted(post)).toEqual([]);
    }
  });

  test('with dates in different languages and forms is divided into its posts', () => {
    const dates = [
      '2012-01-12 · ann',
      '2012-02-13 08:49:40 by ann',
      'Am 3. März 2014 von Ann Example',
      '3 de marzo de 2015 | Ann Example',
    ];
    const text = POSTS.map(({ title }, index) => `${title}\n${dates[index]}\n\n${TEXT}`).join('\n\n');
    const posts = postsOf(text);
    expect(posts.map(({ stated }) => stated.title)).toEqual(POSTS.map(({ title }) => title));
    expect(posts.map(({ stated }) => stated.published?.edtf)).toEqual([
      '2012-01-12',
      '2012-02-13',
      '2014-03-03',
      '2015-03-03',
    ]);
  });

  test('without dates is divided by what repeats at the end of its posts', () => {
    const text = POSTS.map(
      ({ title }) => `${title}\n\n${TEXT}\n\nFiled under Rivers. No Comments.\n\nComments closed`,
    ).join('\n\n');
    expect(postsOf(text).map(({ stated }) => stated.title)).toEqual(POSTS.map(({ title }) => title));
  });

  test('keeps a title and its subtitle together, where each post has both', () => {
    const text = POSTS.map(
      ({ title, date }) => `${title}\n\nWhat ${title.toLowerCase()} tells us\n\nAnn Example\n\n${date}\n\n${TEXT}`,
    ).join('\n\n');
    const posts = postsOf(text);
    expect(posts.map(({ stated }) => stated.title)).toEqual(POSTS.map(({ title }) => title));
    expect(posts[1]?.stated).toMatchObject({ subtitle: 'What on mills tells us', authors: ['Ann Example'] });
  });

  test('does not take the dates of comments for those of posts', () => {
    const comments =
      'Bob says:\n\nMay 9, 2021 at 10:30 am\n\nI agree with all of this, and with the other thing, too.\n\nCarl says:\n\nMay 10, 2021 at 10:30 am\n\nSo do I, but for another reason than yours.';
    const text = POSTS.map(({ title, date }) => `${title}\n\nPosted on ${date}\n\n${TEXT}\n\n${comments}`).join('\n\n');
    expect(postsOf(text).map(({ stated }) => stated.title)).toEqual(POSTS.map(({ title }) => title));
  });

  test('does not take a list of other posts for posts', () => {
    const list = POSTS.map(({ title, date }) => `${title}\n\n${date}`).join('\n\n');
    expect(postsOf(`On rivers\n\n${TEXT}\n\n${list}`)).toHaveLength(1);
  });

  test('is not divided at the sentences of notes that are dates', () => {
    const notes = ['1. Ann Example, “Fords,” Example Times,\nMay 3, 2021, p. 4.', '2. Ibid.,\nMay 5, 2021.'].join('\n');
    const words =
      'A ford is a shallow place in a river,\nand it may move.1 People cross there when\nthe water is low.2';
    expect(postsOf(`On fords\n\n${words}\n\n${notes}`)).toHaveLength(1);
  });

  test('says how a post was told from the one before, and how sure that is', () => {
    const text = POSTS.map(({ title, date }) => `${title}\n\n${date}\n\n${TEXT}`).join('\n\n');
    const [first, second] = postsOf(text);
    expect(first?.warnings).toEqual([]);
    expect(second?.warnings[0]?.code).toBe('boundary-inferred');
    expect(second?.warnings[0]?.found).toContain('“April 13, 2020” under its title');
  });
});

test('marks that a browser in a terminal writes with ^ are marks, and powers are not', () => {
  const [post] = postsOf(
    'On fords\n\nIt sank.^1 It rose by 10^3 men in a square of x^2.^2 It flew.^3 The end came.\n\n1. Boats, 2020.\n2. Ferries, 2020.\n3. Ships, 2020.',
  );
  expect(post?.taken.filter(({ to }) => to === 'mark').map(({ start, end }) => post.source.slice(start, end))).toEqual([
    '^1',
    '^2',
    '^3',
  ]);
  expect(plainText(post?.tree.children ?? [])).toContain('10^3 men in a square of x^2.');
});

test('notes that begin with raised digits are notes', () => {
  const [post] = postsOf(
    'On fords\n\nIt sank.¹ It rose.² It flew.³ The end of it came soon.\n\n¹ Boats, 2020.\n\n² Ferries, 2020.\n\n³ Ships, 2020.',
  );
  expect(post?.notes.map(({ label, children }) => `${label} ${plainText(children)}`)).toEqual([
    '1 Boats, 2020.',
    '2 Ferries, 2020.',
    '3 Ships, 2020.',
  ]);
});
