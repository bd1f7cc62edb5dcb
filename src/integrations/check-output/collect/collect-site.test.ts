import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileState } from '../../file-state.ts';
import { page } from '../fixture-site.ts';
import { collectSite } from './collect-site.ts';

test('a page that was read before is read again only if its file has changed since', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'collect-site-'));
  const file = join(dir, 'index.html');
  await writeFile(file, page('<p id="first"></p>'));
  const [known] = (await collectSite({ dir })).pages;
  const state = fileState(file);
  if (!known || state === undefined) throw new Error('Expected a page.');
  const pages = async () =>
    (await collectSite({ dir, collected: new Map([['index.html', { state, page: known }]]) })).pages;
  expect((await pages())[0]).toBe(known);

  // As long as it was before.
  await writeFile(file, page('<p id="other"></p>'));
  expect([...((await pages())[0]?.ids.keys() ?? [])]).toEqual(['other']);
});
