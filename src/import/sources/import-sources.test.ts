import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { checkContent } from '../../loaders/check-content.ts';
import { importSources } from './import-sources.ts';
import { readLibrary } from './read-library.ts';

const BIBLATEX = `@article{poe1998,
  author = {Poe, Ada and {River Board}}, title = {The Last {Crossing}: A \\emph{Mare} History},
  journaltitle = {River Review}, date = {1998-05}, volume = {4}, number = {2}, pages = {106--112},
  doi = {10.1000/182}, langid = {ngerman}
}
@book{doe:2010, author = {Doe, Jane}, title = {Fords}, publisher = {Example Press}, address = {Oslo}, year = 2010}`;
const RIS = `TY  - NEWS\r\nAU  - Poe, Ada\r\nTI  - The ferries are back\r\nT2  - River News\r\nDA  - 2020/05/03/\r\nPY  - 2020\r\nUR  - https://river-news.example/ferries\r\nID  - poeFerries2020\r\nER  - \r\n`;
const JSON_ = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/ABCD1234',
    type: 'chapter',
    title: 'On <i>fords</i>',
    author: [{ family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' }],
    issued: { 'date-parts': [['2011', 3]] },
    'container-title': 'Rivers',
  },
  { type: 'book', id: 'empty' },
]);

describe('readLibrary', () => {
  test('reads BibLaTeX and BibTeX', () => {
    const { sources, doubts } = readLibrary(BIBLATEX, 'library.bib');
    expect(doubts).toEqual([]);
    expect([...sources.keys()]).toEqual(['poe1998', 'doe:2010']);
    expect(sources.get('poe1998')).toMatchObject({
      type: 'article-journal',
      title: 'The Last Crossing: A Mare History',
      authors: ['Poe, Ada', 'River Board'],
      container: 'River Review',
      issued: '1998-05',
      pages: '106-112',
      doi: '10.1000/182',
      language: 'de',
    });
    expect(sources.get('doe:2010')).toMatchObject({ place: 'Oslo', issued: '2010' });
  });

  test('reads RIS, with authors and whole dates of newspapers', () => {
    expect([...readLibrary(RIS, 'library.ris').sources]).toEqual([
      [
        'poeFerries2020',
        {
          type: 'article-newspaper',
          title: 'The ferries are back',
          authors: ['Poe, Ada'],
          editors: [],
          translators: [],
          container: 'River News',
          issued: '2020-05-03',
          url: 'https://river-news.example/ferries',
        },
      ],
    ]);
  });

  test('reads CSL-JSON, and says which entries are none', () => {
    const { sources, doubts } = readLibrary(JSON_, 'library.json');
    expect([...sources.keys()]).toEqual(['ABCD1234']);
    expect(sources.get('ABCD1234')).toMatchObject({
      title: 'On fords',
      authors: ['van den Berg, Ida'],
      issued: '2011-03',
    });
    expect(doubts).toEqual(['library.json, entry 2 (empty): left out: it has no title, and no address.']);
  });

  test('leaves out what cannot be read, and says so', () => {
    const { sources, doubts } = readLibrary('[{"id":"a","type":"book","title":"A","URL":"ftp://x"}]', 'library.json');
    expect(sources.get('a')).not.toHaveProperty('url');
    expect(doubts).toEqual(['library.json, entry 1 (a): url “ftp://x” could not be read and was left out.']);
  });

  test.each(['', 'Ada Poe, Ferries.', '{"items": 1'])('refuses what is no library: %s', (text) => {
    expect(() => readLibrary(text, 'library.txt')).toThrow(
      /library\.txt: (?:found no library|the library cannot be read)/,
    );
  });
});

describe('import sources', () => {
  let folder: string;
  const said: string[] = [];
  const run = (...args: string[]) => importSources([...args, '--into', folder], (text) => said.push(text));

  beforeEach(async () => {
    said.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'steppe-sources-'));
    await mkdir(join(folder, 'articles'));
    await writeFile(
      join(folder, 'site.yaml'),
      'title: A\ndescription: B\nlanguage: en\nnavigation: [{ label: Articles, path: /articles/ }]\nfront: { heading: A, introduction: B }\n',
    );
    await writeFile(
      join(folder, 'articles/ferry.md'),
      '---\ntitle: Ferry\nkind: blog\nform: full\npublished: "2021"\n---\n\nText.[^1]\n\n[^1]: Ada Poe, “The ferries are back,” River News, May 3, 2020, https://river-news.example/ferries.\n',
    );
    await writeFile(join(folder, 'library.ris'), RIS);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes records, says which notes cite them, and does so once', async () => {
    const library = join(folder, 'library.ris');
    expect(await run(library)).toBe(0);
    const written = await readFile(join(folder, 'sources.yaml'), 'utf8');
    expect(written).toMatch(/^poeFerries2020:\n {2}type: article-newspaper\n/);
    expect(said.join('\n')).toContain('1 source in the notes, 1 of them in the library: 0 by DOI, 1 by address');
    await rm(library);
    expect(await checkContent(folder)).toEqual([]);
    await writeFile(library, RIS.replace('are back', 'are gone'));
    await run(library);
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe(written);
    await run(library, '--force');
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toContain('are gone');
  });

  it('names doubtful matches with the place of the note', async () => {
    const twice = RIS + RIS.replace('poeFerries2020', 'other2020');
    await writeFile(join(folder, 'library.ris'), twice);
    expect(await run(join(folder, 'library.ris'))).toBe(2);
    expect(said.at(-1)).toMatch(
      /articles\/ferry\.md:10: found the source “The ferries are back”, which may be @poeFerries2020 or @other2020\./i,
    );
  });

  it('writes nothing in a dry run', async () => {
    await run(join(folder, 'library.ris'), '--dry-run');
    await expect(readFile(join(folder, 'sources.yaml'))).rejects.toThrow();
  });

  it('says what is missing', async () => {
    await expect(importSources([], () => undefined)).rejects.toThrow('Found no library.');
    await expect(run('nothing.bib')).rejects.toThrow('there is no such file');
  });

  it('reports an unknown key in a note with file, line and nearest key', async () => {
    await run(join(folder, 'library.ris'));
    await rm(join(folder, 'library.ris'));
    const article = join(folder, 'articles/ferry.md');
    await writeFile(article, (await readFile(article, 'utf8')).replace(/\[\^1\]: .*/, '[^1]: [@poeFerries2021, p. 3]'));
    expect(await checkContent(folder)).toMatchObject([
      {
        code: 'source-unknown',
        file: 'articles/ferry.md',
        line: 10,
        found: 'the citation “@poeFerries2021”',
        proposal: 'poeFerries2020',
      },
    ]);
  });
});
