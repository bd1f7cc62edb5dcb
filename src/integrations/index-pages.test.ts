import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fileState } from './file-state.ts';
import { pageIndex } from './index-pages.ts';
import { readHtml } from './read-html.ts';

afterEach(() => vi.unstubAllEnvs());

test('pages that other programs change, remove or add are indexed as they are at last', async () => {
  const site = await mkdtemp(join(tmpdir(), 'index-pages-'));
  const index = pageIndex();
  const write = (name: string, text: string) => writeFile(join(site, `${name}.html`), page(text));
  for (const [name, text] of Object.entries({ changed: 'Ferries', removed: 'Trains', kept: 'Bridges' })) {
    await write(name, text);
    const state = fileState(join(site, `${name}.html`));
    const reading = index.add(`${name}.html`, page(text), state);
    if (reading) readHtml(page(text), [reading.read]);
    await reading?.finish();
  }
  // As long as the text before.
  await write('changed', 'Islands');
  await rm(join(site, 'removed.html'));
  await write('added', 'Lakes');

  const { pages } = await index.finish(site, join(site, 'index'));
  expect(pages).toBe(3);
  const indexed = await textsIn(join(site, 'index', 'fragment'));
  for (const text of ['Islands', 'Bridges', 'Lakes']) expect(indexed).toContain(text);
  for (const text of ['Ferries', 'Trains']) expect(indexed).not.toContain(text);
});

test('an index fails if the process of Pagefind ends too early', async () => {
  const site = await mkdtemp(join(tmpdir(), 'index-pages-'));
  const program = join(site, 'pagefind');
  // It ends when it has read the beginning of what it should do.
  await writeFile(program, '#!/bin/sh\nhead -c 1 >/dev/null\n');
  await chmod(program, 0o700);
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  await writeFile(join(site, 'index.html'), page('Ferries'));
  await expect(pageIndex().finish(site, join(site, 'index'))).rejects.toThrow('closed');
});

function page(text: string): string {
  return `<!doctype html><html lang="en"><title>A</title><p data-pagefind-body>${text}</p></html>`;
}

/** What an index has of its pages. */
async function textsIn(folder: string): Promise<string> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return files.map((bytes) => gunzipSync(bytes).toString()).join('\n');
}
