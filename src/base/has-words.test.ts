import { expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

it.each(['He fell.', 'Упал он.', '渡輪開了。', 'قال الرجل', 'A letter'])('finds words in “%s”', (text) => {
  expect(hasWords(text)).toBe(true);
});

it.each(['', '3.', '(', 'No. 3.', 'A. B.', '2019 2', '…'])('finds too few words in “%s”', (text) => {
  expect(hasWords(text)).toBe(false);
});
