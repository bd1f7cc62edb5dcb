import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { packagesOf, type ShippedFile, shippedFiles } from './shipped-files.ts';

const root = join(import.meta.dirname, '..', '..');

/** Packages that owners install if they want what needs them. */
const OPTIONAL = Object.keys(manifest.peerDependencies);

/**
 * Packages that no file imports: Node.js, for machines whose own is too old; stems, whose files are copied; letters of
 * cards, whose file is read.
 */
const RUN = ['@fontsource-variable/noto-naskh-arabic', '@orama/stemmers', 'node'];

let files: ShippedFile[];

beforeAll(async () => {
  files = await shippedFiles(root);
}, 120_000);

test('Every package that the shipped files import is a dependency, and no other is', () => {
  const imported = new Set([...packagesOf(files).keys(), ...RUN]);
  expect([...imported].filter((name) => name !== manifest.name && !OPTIONAL.includes(name)).sort()).toEqual(
    Object.keys(manifest.dependencies).sort(),
  );
});

test('No test and no tool of this repository is shipped', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toContain('src/routes/articles/[slug].astro');
  expect(paths).toContain('scripts/build/log-writer.ts');
  expect(
    paths.filter((path) => /\.test\.|\.e2e\.|testing|fixtures|^src\/test\/|^scripts\/(?:pack|verify|bench)/.test(path)),
  ).toEqual([]);
});

test('The files that owners import and run exist at the paths in package.json', () => {
  const paths = new Set(files.map(({ path }) => path));
  const { '.': main, './content': content, './schemas': schemas } = manifest.exports;
  const places = [manifest.bin.steppe, main.default, content.default, schemas.default];
  for (const place of places) {
    const source = place.replace(/^(?:\.\/)?lib\//, '').replace(/\.js$/, '.ts');
    expect(paths.has(source), source).toBe(true);
  }
});
