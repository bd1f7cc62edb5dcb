import { describe, expect, it } from 'vitest';
import { checkNames } from './check-names.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

/** Files of the content folder: the given YAML is the frontmatter of an article or MDX text. */
function check(files: Record<string, string>) {
  const records = Object.entries(files).flatMap(([file, yaml]) => {
    const text = file.endsWith('.yaml') ? yaml : `---\n${yaml}\n---\nOne.`;
    return parseFile(collectionOf(file), file, new TextEncoder().encode(text)).records;
  });
  return checkNames(records);
}

function collectionOf(file: string): CollectionName {
  const found = (
    ['articles', 'countries', 'groups', 'people', 'regions', 'outlets', 'tags', 'publications'] as const
  ).find((name) => file.startsWith(name));
  if (!found) throw new Error(`no collection for ${file}`);
  return found;
}

describe('checkNames', () => {
  it('finds nothing wrong with names of one record each', () => {
    expect(
      check({
        'countries/malta.mdx': 'name: Malta\ndemonyms: [Maltese]',
        'groups/front.mdx': 'name: Northern Example Front\nabbreviation: NEF',
        'people/ada.yaml': 'name: Ada Example',
        'regions.yaml': 'gozo: { name: Gozo }',
      }),
    ).toEqual([]);
  });

  it('reports an alias of two records, at the second and with the location of the first', () => {
    const files = {
      'groups/front.mdx': 'name: Front\naliases: [Northerners]',
      'people/ada.yaml': 'name: Ada\naliases:\n  - A.\n  - Northerners',
    };
    expect(check(files)).toEqual([
      {
        code: 'name-claimed-twice',
        file: 'people/ada.yaml',
        line: 4,
        found: '“Northerners”',
        expected: 'each name in one record: groups/front.mdx:3 has it too',
      },
    ]);
  });

  it.each([
    ['countries/a.mdx', 'officialName: The Same'],
    ['countries/a.mdx', 'demonyms: [The Same]'],
    ['groups/a.mdx', 'abbreviation: The Same'],
    ['groups/a.mdx', 'aliases: [The Same]'],
    ['people/a.yaml', 'name: The Same'],
    ['regions.yaml', 'a: { aliases: [The Same] }'],
  ])('checks in %s the key in %s', (file, yaml) => {
    expect(check({ [file]: yaml, 'groups/z.mdx': 'name: The Same' })).toMatchObject([{ code: 'name-claimed-twice' }]);
  });

  it('ignores accents, apostrophes and case', () => {
    const files = { 'groups/a.mdx': 'name: Hay’at Tahrir al-Sham', 'groups/b.mdx': 'name: Hayat Taḥrīr Al-Sham' };
    expect(check(files)).toMatchObject([{ file: 'groups/b.mdx', line: 2 }]);
  });

  it('distinguishes an abbreviation from a word of the same letters', () => {
    expect(check({ 'groups/a.mdx': 'abbreviation: IS', 'groups/b.mdx': 'name: Is' })).toEqual([]);
  });

  it('reports a name that one record has twice', () => {
    expect(check({ 'groups/a.mdx': 'name: Al-Front\naliases: [Al Front]' })).toMatchObject([
      { line: 3, found: '“Al Front”', expected: 'each name once: groups/a.mdx:2 has it too' },
    ]);
  });

  it('allows an outlet, a publication and an entity to share a name', () => {
    expect(check({ 'groups/a.mdx': 'name: Wire', 'outlets.yaml': 'wire: { name: Wire }' })).toEqual([]);
    expect(check({ 'outlets.yaml': 'wire: { name: Wire }\npost: { name: Post, aliases: [wire] }' })).toMatchObject([
      { code: 'name-claimed-twice', file: 'outlets.yaml', line: 2 },
    ]);
  });

  it.each([
    ['tags.yaml', 'a: { name: Shipping }\nb: { name: shipping }'],
    ['publications.yaml', 'a: { name: Post, aliases: [The Post] }\nb: { name: The Post }'],
    ['publications.yaml', 'a: { name: Annals of Examples, abbreviation: AE }\nb: { name: Post, aliases: [AE] }'],
  ])('checks %s separately', (file, yaml) => {
    expect(check({ [file]: yaml, 'groups/z.mdx': 'name: Post' })).toMatchObject([
      { code: 'name-claimed-twice', file, line: 2 },
    ]);
  });

  it('reports a country code of two countries', () => {
    expect(check({ 'countries/a.mdx': 'name: A\niso: MT', 'countries/b.mdx': 'name: B\niso: MT' })).toMatchObject([
      { code: 'name-claimed-twice', file: 'countries/b.mdx', line: 3, found: '“MT”' },
    ]);
  });

  it('reports a domain of two outlets', () => {
    const outlets = 'wire:\n  domains: [wire.example]\npost:\n  domains: [post.example, wire.example]\n';
    expect(check({ 'outlets.yaml': outlets })).toMatchObject([{ line: 4, found: '“wire.example”' }]);
  });
});
