import { expect, test } from 'vitest';
import { inferFrontmatter } from './infer-frontmatter.ts';
import { islands, newRun, postOf } from './testing.ts';

const draftOf = (status: string) =>
  inferFrontmatter(postOf('<p>One.</p>', { title: 'Ferries', status }), islands(), newRun()).frontmatter.draft;

test.each(['draft', 'pending', 'future'])('A post in the state “%s” becomes a draft', (status) => {
  expect(draftOf(status)).toBe(true);
});

test.each(['publish', 'private'])('A post in the state “%s” does not', (status) => {
  expect(draftOf(status)).toBeUndefined();
});
