import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

test('several readers share the parse of a page', () => {
  const told: string[] = [];
  const reader = (name: string) => () => ({
    onopentag: (tag: string) => void told.push(`${name} ${tag}`),
    ontext: (text: string) => void told.push(`${name} ${text}`),
    onclosetag: () => undefined,
  });
  readHtml('<p>One', [reader('a'), reader('b')]);
  expect(told).toEqual(['a p', 'b p', 'a One', 'b One']);
});
