import { describe, expect, test } from 'vitest';
import { addressOf, find, type Kept, keyOf, missingFiles, obsoleteKeys, replace, withoutFormer } from './kept.ts';
import type { OfflineFile, OfflineManifest } from './manifest.ts';

const SCOPE = 'https://example.org/archive/';
const MOVED = { '2022/08/ferry/index.html': 'articles/ferry/index.html', 'old.html': 'articles/ferry/index.html' };
const DAY = 24 * 60 * 60 * 1000;

function manifest(version: string, files: Record<string, OfflineFile>): OfflineManifest {
  return { format: 1, version, bytes: 0, fixed: ['_astro/'], moved: MOVED, files };
}

const first = manifest('first', {
  'index.html': [10, 'sha256-a'],
  '404.html': [10, 'sha256-n'],
  'articles/ferry/index.html': [20, 'sha256-b'],
  '_astro/page.1.js': [5, 'sha256-c'],
  'media/Büro 1.png': [7, 'sha256-d+/='],
});
const second = manifest('second', {
  'index.html': [10, 'sha256-a'],
  '404.html': [10, 'sha256-n'],
  'articles/ferry/index.html': [21, 'sha256-b2'],
  '_astro/page.2.js': [6, 'sha256-c2'],
});
const keys = ({ files }: OfflineManifest) => Object.entries(files).map(([path, file]) => keyOf(SCOPE, path, file));
const kept = (version: OfflineManifest): Kept => replace(undefined, version, 0);

describe('a file of the site', () => {
  test('has the address of its folder if it is an index', () => {
    expect(addressOf(SCOPE, 'index.html')).toBe(SCOPE);
    expect(addressOf(SCOPE, 'articles/ferry/index.html')).toBe(`${SCOPE}articles/ferry/`);
    expect(addressOf(SCOPE, '404.html')).toBe(`${SCOPE}404.html`);
    expect(addressOf(SCOPE, 'media/Büro 1.png')).toBe(`${SCOPE}media/B%C3%BCro%201.png`);
  });

  test('has a key for each of its contents, as browsers write addresses', () => {
    const key = keyOf(SCOPE, 'media/Büro 1.png', [7, 'sha256-d+/=']);
    expect(key).toBe(`${SCOPE}media/B%C3%BCro%201.png?sha256-d%2B%2F%3D`);
    expect(new URL(key).href).toBe(key);
  });
});

describe('an update', () => {
  test('fetches the changed files alone', () => {
    expect(missingFiles(SCOPE, second, new Set(keys(first))).map(([path]) => path)).toEqual([
      'articles/ferry/index.html',
      '_astro/page.2.js',
    ]);
  });

  test('that was interrupted fetches the rest', () => {
    const stored = new Set(keys(second).slice(0, 3));
    expect(missingFiles(SCOPE, second, stored).map(([path]) => path)).toEqual(['_astro/page.2.js']);
  });

  test('leaves the scripts of the version before for a day, and deletes the rest of it', () => {
    const stored = [...keys(first), ...keys(second), `${SCOPE}record`];
    const now = replace(kept(first), second, DAY);
    expect(obsoleteKeys(SCOPE, now, stored, `${SCOPE}record`)).toEqual([
      keyOf(SCOPE, 'articles/ferry/index.html', [20, 'sha256-b']),
      keyOf(SCOPE, 'media/Büro 1.png', [7, 'sha256-d+/=']),
    ]);
    expect(withoutFormer(now, DAY + 1)).toEqual(now);
    const later = withoutFormer(now, 3 * DAY);
    expect(obsoleteKeys(SCOPE, later, stored, `${SCOPE}record`)).toContain(
      keyOf(SCOPE, '_astro/page.1.js', [5, 'sha256-c']),
    );
  });

  test('keeps no file of a version two before', () => {
    const third = manifest('third', { 'index.html': [10, 'sha256-a'] });
    expect(Object.keys(replace(replace(kept(first), second, 1), third, 2).former)).toEqual(['_astro/page.2.js']);
  });
});

describe('a request is answered', () => {
  const found = (address: string, version = kept(first)) => find(SCOPE + address, SCOPE, version);

  test.each([
    ['', 'index.html'],
    ['articles/ferry/', 'articles/ferry/index.html'],
    ['articles/ferry/?q=tide', 'articles/ferry/index.html'],
    ['articles/ferry/index.html', 'articles/ferry/index.html'],
    ['media/B%C3%BCro%201.png', 'media/Büro 1.png'],
  ])('for “%s” with %s', (address, path) => {
    expect(found(address)).toEqual({
      kind: 'file',
      key: keyOf(SCOPE, path, first.files[path] ?? [0, '']),
      isFixed: false,
    });
  });

  test('with a file that never changes, also of the version before', () => {
    expect(found('_astro/page.1.js')).toMatchObject({ kind: 'file', isFixed: true });
    expect(found('_astro/page.1.js', replace(kept(first), second, 1))).toMatchObject({ kind: 'file', isFixed: true });
  });

  test('with the way to the address with a slash', () => {
    expect(found('articles/ferry?q=tide')).toEqual({ kind: 'moved', to: `${SCOPE}articles/ferry/?q=tide` });
  });

  test.each(['2022/08/ferry/', '2022/08/ferry', 'old.html'])('for “%s” with the way to where it is now', (address) => {
    expect(found(address)).toEqual({ kind: 'moved', to: `${SCOPE}articles/ferry/` });
  });

  test.each(['articles/none/', 'articles/none', 'none.html'])('for the page “%s” with “not found”', (address) => {
    expect(found(address)).toEqual({ kind: 'no-page' });
  });

  test.each(['articles/ferry/cite.ris', 'data/articles.json', '%E0%A4%A'])('for “%s” with nothing', (address) => {
    expect(found(address)).toEqual({ kind: 'unknown' });
  });
});
