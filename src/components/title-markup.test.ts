import { expect, test } from 'vitest';
import { parseTitle } from '../archive/title.ts';
import { titleMarkup } from './title-markup.ts';

test('a title has its italics and keeps names with numbers on one line', () => {
  expect(titleMarkup(parseTitle('A & B in *Kniga* after COVID-19'))).toBe(
    'A &amp; B in <em>Kniga</em> after <span class="unbroken">COVID-19</span>',
  );
});
