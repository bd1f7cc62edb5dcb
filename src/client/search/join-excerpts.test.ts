import { expect, test } from 'vitest';
import type { Excerpt } from '../../base/excerpt.ts';
import { joinExcerpts } from './join-excerpts.ts';

/** An excerpt in which the words between square brackets are highlighted. */
function marked(text: string): Excerpt {
  const ranges: Excerpt['marked'] = [];
  let plain = '';
  for (const [index, part] of text.split(/[[\]]/).entries()) {
    if (index % 2 === 1) ranges.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  }
  return { text: plain, marked: ranges };
}

test('a text that both quote whole has the highlights of both', () => {
  expect(joinExcerpts(marked('A [ferry] to Malta'), marked('A ferry to [Malta]'))).toEqual(
    marked('A [ferry] to [Malta]'),
  );
});

test('of two parts of a text, the one with the highlighted words of both is quoted', () => {
  const first = marked('… a [ferry] sails …');
  expect(joinExcerpts(first, marked('… to [Malta] by ferry …'))).toEqual(marked('… to [Malta] by [ferry] …'));
  expect(joinExcerpts(marked('… to [Malta] by ferry …'), first)).toEqual(marked('… to [Malta] by [ferry] …'));
});

test('if neither has them, one is quoted after the other', () => {
  expect(joinExcerpts(marked('a [ferry] …'), marked('… [Malta], Maltaferry'))).toEqual(
    marked('a [ferry] … … [Malta], Maltaferry'),
  );
});

test('words are not highlighted twice', () => {
  expect(joinExcerpts(marked('[Ada Example] sails'), marked('Ada [Example] sails'))).toEqual(
    marked('[Ada Example] sails'),
  );
});

test('a single excerpt is quoted unchanged', () => {
  expect(joinExcerpts(undefined, marked('a [ferry]'))).toEqual(marked('a [ferry]'));
  expect(joinExcerpts(marked('a ferry'), undefined)).toEqual(marked('a ferry'));
  expect(joinExcerpts(undefined, undefined)).toBeUndefined();
});
