import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { readStatedInFile } from './stated.ts';

const read = (yaml: string) => readStatedInFile(readFrontMatter(`---\n${yaml}\n---\n`)?.data ?? new Map());

test('a title has the italics that it is written with, and an excerpt is plain text', () => {
  const { stated } = read(
    'title: "On *Quiet Water* and a_b"\nexcerpt: "See [the **mill**](https://a.example/) <b>now</b>."',
  );
  expect(stated.title).toBe('On Quiet Water and a_b');
  expect(stated.titleRuns).toContainEqual({ text: 'Quiet Water', isItalic: true });
  expect(stated.excerpt).toBe('See the mill now.');
});

test.each([
  ['author: Ann Example', ['Ann Example']],
  ['authors: [Ann Example, Bob Muster]', ['Ann Example', 'Bob Muster']],
  ['author: Ann Example and Bob Muster', ['Ann Example', 'Bob Muster']],
  ['author: Smith and Sons', ['Smith and Sons']],
  ['author:\n  name: Ann Example\n  url: https://a.example', ['Ann Example']],
  ['author:\n  - name: Ann Example\n  - name: {given: Bob, family: Muster}', ['Ann Example', 'Bob Muster']],
])('%j names its authors', (yaml, names) => {
  expect(read(yaml).stated.authors).toEqual(names);
});

test.each([
  ['date: 2012-05-06 23:30:00 +0200', '2012-05-06'],
  ['date: 2012-05-06T00:30:00Z', '2012-05-06'],
  ['date: "May 6, 2012"', '2012-05-06'],
  ['date: 6. Mai 2012', '2012-05-06'],
  ['date: 2012', '2012'],
  ['pubDate: 2012-05', '2012-05'],
  ['date: soon', undefined],
  ['date: 2012-13-45', '2012'],
  ['date: 2020-02-30', '2020-02'],
  ['date: 2020-02-30T10:00:00Z', '2020-02'],
])('%j is of its day', (yaml, edtf) => {
  expect(read(yaml).stated.published?.edtf).toBe(edtf);
});

test('a date that is in no calendar is told from one that is', () => {
  expect(read('date: 2020-02-30').impossibleDate).toBe('2020-02-30');
  expect(read('date: 2020-02').impossibleDate).toBeUndefined();
});

test.each([
  ['draft: true', true],
  ['published: false', true],
  ['published: 2012-05-06', false],
  ['draft: false', false],
])('%j is a draft: %s', (yaml, isDraft) => {
  expect(read(yaml).isDraft).toBe(isDraft);
});

test('spaces divide tags in one line where Jekyll reads them', () => {
  const data = new Map(Object.entries({ tags: 'rivers fords', categories: 'salt road, mills', category: 'old roads' }));
  expect(readStatedInFile(data, true).stated).toMatchObject({
    tags: ['rivers', 'fords'],
    categories: ['salt road', 'mills', 'old roads'],
  });
  expect(readStatedInFile(data).stated.tags).toEqual(['rivers fords']);
});

test('tags are a list, a line, or in taxonomies; every other key is named', () => {
  expect(read('tags: rivers, "mills"\ncategories: [Water]').stated).toMatchObject({
    tags: ['rivers', '"mills"'],
    categories: ['Water'],
  });
  const { stated, left } = read('taxonomies:\n  tags: [rivers]\nlayout: post\nmath: true');
  expect(stated.tags).toEqual(['rivers']);
  expect(left.map(({ text }) => text)).toEqual(['layout: post', 'math: true']);
});
