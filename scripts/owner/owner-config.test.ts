import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.ts';
import { readOwnerConfig } from './owner-config.ts';

const STEPPE = `integrations: [[{ name: 'steppe-site-config', hooks: {} }]]`;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-config-'));
  await mkdir(join(root, 'src'));
  await writeFile(join(root, 'src/content.config.ts'), '');
});

afterEach(() => rm(root, { recursive: true }));

test('An owner’s configuration is read, with defaults', async () => {
  await writeFile(
    join(root, 'astro.config.mjs'),
    `export default { site: 'https://archive.example', base: '/a', outDir: './public-site', server: { port: 8080 }, ${STEPPE} };`,
  );
  expect(await readOwnerConfig(root)).toEqual({
    outDir: join(root, 'public-site'),
    site: 'https://archive.example',
    base: '/a',
    port: 8080,
  });
});

test('A configuration may have only some of the keys', async () => {
  await writeFile(join(root, 'astro.config.mjs'), `export default { site: 'https://archive.example', ${STEPPE} };`);
  expect(await readOwnerConfig(root)).toMatchObject({ site: 'https://archive.example', port: undefined });
});

test('A configuration may have none of the keys', async () => {
  await writeFile(join(root, 'astro.config.mjs'), `export default { ${STEPPE} };`);
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

test.each([
  ['no steppe()', 'export default {};', 'found no steppe() among the integrations, expected integrations: [steppe()].'],
  ['no default export', 'export const a = 1;', 'found no configuration, expected export default defineConfig({ … }).'],
  [
    'an unknown key',
    `export default { bsae: '/a', ${STEPPE} };`,
    'found the key “bsae”, expected a setting of Astro. Did you mean “base”?',
  ],
  [
    'an address without https',
    `export default { site: 'archive.example', ${STEPPE} };`,
    'site: found “archive.example”, expected an address such as https://archive.example.org.',
  ],
  [
    'an address with a path',
    `export default { site: 'https://archive.example/a/', ${STEPPE} };`,
    "site: found “https://archive.example/a/”, expected an address without a path. Name both: site: 'https://archive.example', base: '/a/'.",
  ],
  [
    'a path with a blank',
    `export default { base: '/my archive', ${STEPPE} };`,
    'base: found “/my archive”, expected a path such as /archive.',
  ],
  [
    'a port that is not a number',
    `export default { server: { port: 'abc' }, ${STEPPE} };`,
    'server.port: found "abc", expected "number".',
  ],
  [
    'a format that Astro does not know',
    `export default { build: { format: 'files' }, ${STEPPE} };`,
    'build.format: found "files", expected "file" | "directory" | "preserve".',
  ],
  [
    'a server',
    `export default { output: 'server', ${STEPPE} };`,
    'output: found “server”, expected “static”: the site is a folder of files.',
  ],
])('A configuration with %s is refused with what was expected', async (_, text, message) => {
  await writeFile(join(root, 'astro.config.mjs'), text);
  const error = await readOwnerConfig(root).catch((thrown: unknown) => thrown);
  expect(UserError.is(error) && error.message).toContain(`astro.config.mjs: ${message}`);
});

test('An archive without collections is refused with the line that is missing', async () => {
  await rm(join(root, 'src'), { recursive: true });
  await writeFile(join(root, 'astro.config.mjs'), `export default { ${STEPPE} };`);
  await expect(readOwnerConfig(root)).rejects.toThrow(
    "src/content.config.ts: found no such file, expected the line: export { collections } from 'steppe/content';",
  );
});
