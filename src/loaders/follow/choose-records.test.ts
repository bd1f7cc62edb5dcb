import { expect, test } from 'vitest';
import type { ContentDiagnostic } from '../content-codes.ts';
import type { Content } from '../read-content.ts';
import type { FileRecord } from '../file-record.ts';
import { chooseRecords, keyOf, type RecordKey } from './choose-records.ts';

const ferry = record('articles', 'ferry', { tags: ['ships'], publication: 'post' });
const quarrel = record('articles', 'quarrel', { title: 'Quarrel' });
const ships = record('tags', 'ships', {}, 'tags.yaml', 1);
const islands = record('tags', 'islands', {}, 'tags.yaml', 4);
const good = new Map([ferry, quarrel, ships, islands].map((one) => [keyOf(one), one]));

test('without faults, all records are current', () => {
  const { records, standing } = choose({ records: [ferry, quarrel, ships, islands] }, []);
  expect([...records.values()]).toEqual([ferry, quarrel, ships, islands]);
  expect(standing.size).toBe(0);
});

test('only a record with faults is replaced by its last good version', () => {
  const now = record('articles', 'ferry', { tags: ['ships'], titel: '' });
  const { records, standing } = choose({ records: [now, quarrel, ships, islands] }, [fault('articles/ferry.md', 3)]);
  expect(records.get('articles/ferry')).toBe(ferry);
  expect(records.get('articles/quarrel')).toBe(quarrel);
  expect([...standing]).toEqual([['articles/ferry', 'last-good']]);
});

test('a record without a good version is missing', () => {
  const now = record('articles', 'new', {});
  const { records, standing } = choose({ records: [ferry, now, ships] }, [fault('articles/new.md', 3)]);
  expect(records.has('articles/new')).toBe(false);
  expect([...standing]).toEqual([['articles/new', 'missing']]);
});

test('the record of a file that cannot be read is replaced too', () => {
  const unread = ['articles/ferry.md', 'tags.yaml', 'articles/new.md'];
  const { records, standing } = choose(
    { records: [quarrel], unread },
    unread.map((file) => fault(file, 2)),
  );
  expect([...records.keys()].sort()).toEqual(['articles/ferry', 'articles/quarrel', 'tags/islands', 'tags/ships']);
  expect(standing.get('articles/new')).toBe('missing');
});

test('in a list file, only the entry with faults is replaced', () => {
  const now = record('tags', 'islands', { nam: 'Islands' }, 'tags.yaml', 4);
  const { standing } = choose({ records: [ferry, ships, now] }, [fault('tags.yaml', 5)]);
  expect([...standing]).toEqual([['tags/islands', 'last-good']]);
});

test('a deleted record is kept as long as others refer to it', () => {
  const { records, standing } = choose({ records: [ferry, quarrel] }, [fault('articles/ferry.md', 2)]);
  expect([...records.keys()].sort()).toEqual(['articles/ferry', 'articles/quarrel', 'tags/ships']);
  expect(standing.get('tags/ships')).toBe('last-good');
});

function choose(content: Partial<Content>, faults: ContentDiagnostic[], before: Map<RecordKey, FileRecord> = good) {
  return chooseRecords({ records: [], faults: [], unread: [], media: [], ownPages: [], ...content }, faults, before);
}

function record(
  collection: FileRecord['collection'],
  id: string,
  data: object,
  file = `${collection}/${id}.md`,
  line = 1,
): FileRecord {
  return { collection, id, file, data, body: '', bodyLine: 1, lineOf: () => line, lineWithin: () => line };
}

function fault(file: string, line: number): ContentDiagnostic {
  return { code: 'key-unknown', file, line, found: 'x', severity: 'error', expected: 'y' };
}
