import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOwnerConfig } from './owner-config.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-config-'));
});

afterEach(() => rm(root, { recursive: true }));

test('An owner’s configuration is read, with defaults', async () => {
  await writeFile(
    join(root, 'astro.config.mjs'),
    `export default { site: 'https://archive.example', base: '/a', outDir: './public-site', server: { port: 8080 }, integrations: [] };`,
  );
  expect(await readOwnerConfig(root)).toEqual({
    outDir: join(root, 'public-site'),
    site: 'https://archive.example',
    base: '/a',
    port: 8080,
  });
});

test('A configuration may have only some of the keys', async () => {
  await writeFile(join(root, 'astro.config.mjs'), `export default { site: 'https://archive.example' };`);
  expect(await readOwnerConfig(root)).toMatchObject({ site: 'https://archive.example', port: undefined });
});

test('A configuration may have none of the keys', async () => {
  await writeFile(join(root, 'astro.config.mjs'), 'export default {};');
  expect(await readOwnerConfig(root)).toEqual({
    outDir: join(root, 'dist'),
    site: undefined,
    base: undefined,
    port: undefined,
  });
});

test('A folder without a configuration is not an archive, and the message says what to do', async () => {
  await expect(readOwnerConfig(root)).rejects.toThrow(/Found no astro\.config\.mjs in .*steppe new DIR/);
});
