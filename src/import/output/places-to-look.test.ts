import { expect, test } from 'vitest';
import type { WarningCode } from '../model/warning.ts';
import { describeSkipped } from './describe-skipped.ts';
import { PlacesToLook } from './places-to-look.ts';
import type { WarningReport } from './report.ts';

function warning(code: WarningCode, found: string, line = 1): WarningReport {
  return { code, severity: 'warning', file: 'articles/ferry.md', line, found, expected: 'See whether it is right.' };
}

function said(warnings: WarningReport[], leftOut: { text: string; why: string }[] = []): string[] {
  const places = new PlacesToLook();
  places.add({ warnings, leftOut });
  return places.describe('content').flat();
}

test('what repeats takes one line, whatever names and numbers are in it', () => {
  const many = Array.from({ length: 1361 }, (_, index) =>
    warning('image-elsewhere', `the image “map-${index}.png”`, index),
  );
  const lines = said(many);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('content/articles/ferry.md:0: Found the image “map-0.png”.');
  expect(lines[1]).toContain('And 1,360 more places like it.');
});

test('of many different places of one kind, some are shown, and the number of the others', () => {
  const lines = said(['one', 'two', 'three', 'four', 'five'].map((words) => warning('address-broken', words)));
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toBe('  and 2 more places, in import-report.json [address-broken]');
});

test('what endangers the text comes first', () => {
  const codes: WarningCode[] = ['author-unknown', 'image-missing', 'mark-without-note', 'source-damaged'];
  const order = said(codes.map((code) => warning(code, 'it'))).map(
    (line) => /\[(?<code>[\w-]+)\]/.exec(line)?.groups?.['code'],
  );
  expect(order.slice(1)).toEqual(['source-damaged', 'mark-without-note', 'image-missing', 'author-unknown']);
});

test('what was left out of texts is counted by its reason', () => {
  const lines = said(
    [],
    [
      { text: 'Comments closed', why: 'the frame of the page' },
      { text: 'Share this', why: 'the frame of the page' },
    ],
  );
  expect(lines).toEqual(['Left out of the texts:', '  the frame of the page: 2 places, such as “Comments closed”']);
});

test('nothing is said where there is nothing to look at', () => {
  expect(said([])).toEqual([]);
  expect(describeSkipped([])).toEqual([]);
});

test('posts that were left out are named by their reason, with the option that brings them in', () => {
  const post = { file: 'a.xml', place: 'item 1' };
  const lines = describeSkipped([
    { ...post, title: 'On fords', why: 'a draft', option: 'drafts' },
    { ...post, title: 'On mills', why: 'a draft', option: 'drafts' },
    { ...post, title: 'map', why: 'an attachment' },
  ]);
  expect(lines).toEqual([
    'Left out:',
    '  2 posts: a draft (“On fords”, “On mills”); --include drafts brings them in',
    '  1 post: an attachment (“map”)',
  ]);
});
