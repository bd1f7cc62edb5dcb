import { expect, test } from 'vitest';
import { briefOpening } from './brief-opening.ts';

test('the first sentence of a brief, without markup and comments', () => {
  expect(
    briefOpening('{/* to do */}\n\nThe *union* of [boatmen](/a/#p-1), founded by A. B. Oar. It has a boat.\n\nMore.'),
  ).toBe('The union of boatmen, founded by A. B. Oar.');
});

test('a brief without a first paragraph has none', () => {
  expect(briefOpening('')).toBeUndefined();
  expect(briefOpening('## History\n\nIt was long.')).toBeUndefined();
});
