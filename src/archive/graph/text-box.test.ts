import { expect, test } from 'vitest';
import { textBox } from './text-box.ts';

test('a name is wrapped to short lines, a long name to longer lines, and words are never divided', () => {
  expect(textBox('Sample League of the North', true).lines).toEqual(['Sample', 'League of', 'the North']);
  expect(textBox('Organisationsausschuss Nord', true).lines).toEqual(['Organisationsausschuss', 'Nord']);
  const long = 'Committee for the Examination of Samples and of Examples';
  expect(textBox(long, true).lines).toEqual(['Committee for the', 'Examination of Samples', 'and of Examples']);
});

test('the size of a box depends on its lines and their letters', () => {
  expect(textBox('mmm', false).width).toBeGreaterThan(textBox('iii', false).width);
  expect(textBox('mmm', true).width).toBeGreaterThan(textBox('mmm', false).width);
  expect(textBox('Sample League North', true).height).toBeGreaterThan(textBox('Sample', true).height);
});
