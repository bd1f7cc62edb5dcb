import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectionOf, readCollection, readContent } from './read-content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-content-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const LISTS = {
  'site.yaml': 'title: A\n',
  'regions.yaml': 'gozo:\n  name: Gozo\n',
  'tags.yaml': 'shipping:\n  name: Shipping\nislands:\n  name: Islands\n',
  'publications.yaml': 'post:\n  name: Post\n',
  'outlets.yaml': 'wire:\n  name: Wire\n',
  'pages/about.mdx': '---\ntitle: About\n---\nHello.\n',
};

describe('readContent', () => {
  it('reads every record of a folder', async () => {
    await write({
      ...LISTS,
      'articles/quarrel.md': '---\ntitle: A\n---\nOne.\n',
      'countries/malta.mdx': '---\nname: Malta\n---\n',
      'groups/front.mdx': '---\nname: Front\n---\n',
      'people/ada.yaml': 'name: Ada\n',
    });
    const { records, faults } = await readContent(folder);
    expect(faults).toEqual([]);
    expect(records.map(({ collection, id }) => `${collection}/${id}`).toSorted()).toEqual([
      'articles/quarrel',
      'countries/malta',
      'groups/front',
      'outlets/wire',
      'pages/about',
      'people/ada',
      'publications/post',
      'regions/gozo',
      'site/site',
      'tags/islands',
      'tags/shipping',
    ]);
  });

  it.each(['/', '/.'])('reads the same files whether or not the folder’s name ends in “%s”', async (ending) => {
    await write(LISTS);
    expect((await readContent(folder + ending)).records.map(({ file }) => file)).toEqual(
      (await readContent(folder)).records.map(({ file }) => file),
    );
  });

  it('says that the folder is missing', async () => {
    const absent = join(folder, 'absent');
    expect(await readContent(absent)).toEqual({
      records: [],
      faults: [
        {
          code: 'file-missing',
          file: '',
          line: 1,
          found: `no folder ${absent}`,
          expected: 'the content folder of an archive: run this in the folder of yours',
        },
      ],
      unread: [],
      media: [],
      ownPages: [],
    });
  });

  it('reports each missing file of a single record', async () => {
    await write({ 'tags.yaml': 'shipping:\n  name: Shipping\n' });
    const { faults } = await readContent(folder);
    expect(faults.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual(['file-missing site.yaml']);
  });

  it('treats an empty list file like a missing one', async () => {
    await write({ ...LISTS, 'tags.yaml': '', 'regions.yaml': '{}', 'outlets.yaml': '# none yet\n' });
    expect(await readContent(folder)).toMatchObject({ faults: [], unread: [] });
  });

  it.each([
    ['article/quarrel.md', 'articles/quarrel.md'],
    ['people/deep/ada.yaml', 'people/ada.yaml'],
    ['tag.yaml', 'tags.yaml'],
    ['countries/malta.md', 'countries/malta.mdx'],
    ['articles/quarrel.mdx', 'articles/quarrel.md'],
    ['people/ada.yml', 'people/ada.yaml'],
    ['pages/about.txt', 'pages/about.md'],
    ['page/team.md', 'pages/team.md'],
  ])('reports the misplaced file %s and suggests %s', async (file, proposal) => {
    await write({ ...LISTS, [file]: 'name: A\n' });
    const { faults } = await readContent(folder);
    expect(faults).toMatchObject([{ code: 'file-misplaced', file, line: 1, proposal }]);
    expect(faults[0]?.expected).toContain('articles/<slug>.md');
  });

  it.each(['LICENSE', 'LICENCE.md', 'README.md', 'readme.txt', 'NOTICE', 'COPYING', 'CHANGELOG.md', 'CITATION.cff'])(
    'ignores %s in every folder',
    async (file) => {
      await write({ ...LISTS, [file]: 'For people.\n', [`people/${file}`]: 'For people.\n' });
      expect(await readContent(folder)).toMatchObject({ faults: [], unread: [] });
    },
  );

  it('tells notes to people from records by their capitals, except at the top, where no record is Markdown', async () => {
    await write({ ...LISTS, 'notes.md': 'x', 'articles/NOTES.md': 'x', 'articles/notes-from-gozo.md': 'x' });
    expect((await readContent(folder)).faults).toMatchObject([{ file: 'articles/notes-from-gozo.md' }]);
  });

  it('ignores names that begin with an underscore', async () => {
    await write({ ...LISTS, 'articles/_idea.md': 'x', '_old/articles/quarrel.md': 'x' });
    expect((await readContent(folder)).faults).toEqual([]);
  });

  it('ignores what site.yaml names, as .gitignore does', async () => {
    await write({
      ...LISTS,
      'site.yaml': 'title: A\nignore: ["*.docx", /articles/old/, scans]\n',
      'articles/quarrel.docx': 'x',
      'articles/old/deep/quarrel.md': 'x',
      'scans/one.txt': 'x',
      'people/scans/two.txt': 'x',
      'articles/older/quarrel.md': 'x',
      'people/articles/old/ada.yaml': 'x',
    });
    const { faults } = await readContent(folder);
    expect(faults.map(({ file }) => file).toSorted()).toEqual([
      'articles/older/quarrel.md',
      'people/articles/old/ada.yaml',
    ]);
  });

  it('ignores hidden files, and files that systems, editors and other programs leave there', async () => {
    await write({
      ...LISTS,
      '.DS_Store': 'x',
      'articles/.quarrel.md.swp': 'x',
      'import-report.json': '{}',
      'Thumbs.db': 'x',
      'articles/desktop.ini': 'x',
      'articles/quarrel.md~': 'x',
      'articles/#quarrel.md#': 'x',
      'articles/quarrel.md.bak': 'x',
      'articles/quarrel.md.orig': 'x',
      'articles/quarrel.md.swp': 'x',
      'articles/quarrel.tmp': 'x',
      'articles/~$quarrel.docx': 'x',
      'media/Thumbs.db': 'x',
    });
    expect((await readContent(folder)).faults).toEqual([]);
  });

  it('ignores hidden folders, such as those of Git and of editors', async () => {
    await write({ ...LISTS, '.git/HEAD': 'x', '.git/refs/heads/main': 'x', '.obsidian/app.json': '{}' });
    expect((await readContent(folder)).faults).toEqual([]);
  });

  it('follows links to files, and reports a broken link', async () => {
    await write({ ...LISTS, '.store/ada.yaml': 'name: Ada\n', 'people/bruno.yaml': 'name: Bruno\n' });
    await symlink(join(folder, '.store/ada.yaml'), join(folder, 'people/ada.yaml'));
    await symlink(join(folder, 'nowhere'), join(folder, 'people/nobody.yaml'));
    const { records, faults, unread } = await readContent(folder);
    expect(records.filter(({ collection }) => collection === 'people').map(({ id }) => id)).toEqual(['ada', 'bruno']);
    expect(faults).toMatchObject([{ code: 'file-unreadable', file: 'people/nobody.yaml' }]);
    expect(unread).toEqual(['people/nobody.yaml']);
  });

  it('reads the other files if one cannot be read', async () => {
    await write({ ...LISTS, 'people/ada.yaml': 'name: "Ada\n', 'people/bruno.yaml': 'name: Bruno\n' });
    const { records, faults } = await readContent(folder);
    expect(faults).toMatchObject([{ code: 'yaml-syntax', file: 'people/ada.yaml' }]);
    expect(records.filter(({ collection }) => collection === 'people').map(({ id }) => id)).toEqual(['bruno']);
  });
});

describe('readCollection', () => {
  it('reads the records of one collection, except those that cannot be read', async () => {
    await write({ ...LISTS, 'people/ada.yaml': 'name: "Ada\n', 'people/bruno.yaml': 'name: Bruno\n' });
    expect((await readCollection(folder, 'people')).map(({ id }) => id)).toEqual(['bruno']);
    expect((await readCollection(folder, 'tags')).map(({ id }) => id)).toEqual(['shipping', 'islands']);
  });

  it('does not need links.json', async () => {
    await write(LISTS);
    expect(await readCollection(folder, 'links')).toEqual([]);
    await write({ 'links.json': '{"addresses": [{"address": "https://wire.example/"}]}' });
    expect(await readCollection(folder, 'links')).toMatchObject([
      { id: 'links', file: 'links.json', data: { addresses: [{ address: 'https://wire.example/' }] } },
    ]);
  });
});

describe('collectionOf', () => {
  it.each([
    ['articles/quarrel.md', 'articles'],
    ['countries/malta.mdx', 'countries'],
    ['people/ada.yaml', 'people'],
    ['site.yaml', 'site'],
    ['articles/quarrel.mdx', undefined],
    ['articles/deep/quarrel.md', undefined],
    ['deep/site.yaml', undefined],
    ['quarrel.md', undefined],
  ])('puts %s into %s', (file, collection) => {
    expect(collectionOf(file)).toBe(collection);
  });
});
