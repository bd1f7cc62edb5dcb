import { expect, test } from 'vitest';
import { INDEX_FORMAT, type IndexManifest } from '../../archive/search/index-manifest.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { currentIndex } from './current-index.ts';

function indexOf(readManifest: () => Promise<IndexManifest>) {
  const opened: string[] = [];
  const open = (version: string) => {
    opened.push(version);
    return sampleSources(sampleArchive({}));
  };
  return { index: currentIndex('a1', open, readManifest), opened };
}

test('the page’s own index is used as long as the site has it', async () => {
  const { index, opened } = indexOf(() => Promise.resolve({ format: INDEX_FORMAT, version: 'a1' }));
  const before = index.sources();
  expect(await index.renew()).toBe('same');
  expect(index.sources()).toBe(before);
  expect(opened).toEqual(['a1']);
});

test('if the site has another index, that is used for everything', async () => {
  const { index, opened } = indexOf(() => Promise.resolve({ format: INDEX_FORMAT, version: 'b2' }));
  const before = index.sources();
  expect(await index.renew()).toBe('renewed');
  expect(index.sources()).not.toBe(before);
  expect(await index.renew()).toBe('same');
  expect(opened).toEqual(['a1', 'b2']);
});

test('an index in another format is not read', async () => {
  const { index, opened } = indexOf(() => Promise.resolve({ format: INDEX_FORMAT + 1, version: 'b2' }));
  expect(await index.renew()).toBe('outdated');
  expect(opened).toEqual(['a1']);
});

test('if the site does not answer, the index stays', async () => {
  const { index } = indexOf(() => Promise.reject(new Error('offline')));
  expect(await index.renew()).toBe('same');
});
