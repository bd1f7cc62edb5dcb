import { describe, expect, test } from 'vitest';
import { postsOf, unaccounted } from '../testing.ts';
import { plainLine } from './plain-line.ts';

describe('plainLine', () => {
  test.each([
    ['***** On fords *****', 'On fords'],
    ['* 3 May 2021', '3 May 2021'],
    ['Leave_a_comment', 'Leave a comment'],
    ['5._Mai_2021', '5. Mai 2021'],
    ['On\n   fords', 'On fords'],
    ['* * *', '* * *'],
    ['_On fords_', '_On fords_'],
  ])('“%s” is “%s”', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });
});

describe('posts of a text with signs of headings', () => {
  const post = (title: string, date: string) =>
    `***** ${title} *****\nPosted on ${date} by Ann_Example\nA ford is a shallow place in a river. [1] People cross it, and others go round by the bridge that is near.\n[1] Ann Example, Fords, 3.\nCategories: Rivers | Leave_a_comment\n`;
  const text = `${post('On_fords', '3_May_2021')}${post('On_mills', '4_May_2021')}${post('On_salt', '5_May_2021')}`;

  test('are parted, with their titles, dates and notes', () => {
    const posts = postsOf(text);
    expect(posts.map(({ stated }) => [stated.title, stated.published?.edtf])).toEqual([
      ['On fords', '2021-05-03'],
      ['On mills', '2021-05-04'],
      ['On salt', '2021-05-05'],
    ]);
    expect(posts.map(({ notes }) => notes.length)).toEqual([1, 1, 1]);
    expect(posts.flatMap(unaccounted)).toEqual([]);
  });
});
