import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { contentOf } from '../nodes.ts';
import { parseFragment } from '../parse-html.ts';
import { cutRun } from './cut-run.ts';

function cut(html: string, lineEndsCount: boolean): string[] {
  return cutRun(contentOf(parseFragment(html).tree), lineEndsCount).map((piece) => toHtml(piece));
}

test('blank lines cut, and single line ends break', () => {
  expect(cut('a\nb\n\nc\n \n\td', true)).toEqual(['a<br>b', 'c', 'd']);
});

test('line ends are white space where they do not count', () => {
  expect(cut('a\nb\n\nc', false)).toEqual(['a\nb\n\nc']);
});

test('a break beside a line end is one break', () => {
  expect(cut('a<br>\nb\n<br>c', true)).toEqual(['a<br>b<br>c']);
});

test('two breaks cut, with whatever space between them', () => {
  expect(cut('a<br><br>b<br> &nbsp;<br>c', false)).toEqual(['a', 'b', 'c']);
});

test('elements that reach over a cut are cut, and only the first part keeps the id', () => {
  expect(cut('a <em id="x">b\n\nc</em> d', true)).toEqual(['a <em id="x">b</em>', '<em>c</em> d']);
});

test('a break at the edge of an element stands outside of it', () => {
  expect(cut('<b>a<br></b>b<i><br>c</i>', false)).toEqual(['<b>a</b><br>b<br><i>c</i>']);
});

test('code keeps its line ends', () => {
  expect(cut('a <code>b\n\nc</code>', true)).toEqual(['a <code>b\n\nc</code>']);
});
