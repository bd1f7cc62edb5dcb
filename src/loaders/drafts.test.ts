import { describe, expect, it } from 'vitest';
import { contentOfBuild, faultsOf } from './check-content.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

const read = (collection: CollectionName, file: string, text: string) =>
  parseFile(collection, file, new TextEncoder().encode(text)).records;

const article = (slug: string, more = '', text = 'Text.') =>
  read(
    'articles',
    `articles/${slug}.md`,
    `---\ntitle: ${slug}\nsummary: A.\nkind: report\nform: full\npublished: '2020'${more}\n---\n\n${text}\n`,
  );
const content = (records: ReturnType<typeof read>) => ({
  records,
  faults: [],
  unread: [],
  media: [],
  ownPages: [],
});

const second = article('second', '\ndraft: true');
const group = (relation: string) =>
  read('groups', 'groups/league.mdx', `---\nname: League\ntype: alliance\nrelations:\n  - ${relation}\n---\n`);

describe('a build', () => {
  it('is without drafts and articles of the future, and counts them', () => {
    const future = read('articles', 'articles/later.md', '---\ntitle: Later\npublished: 2999-01-01\n---\nText.\n');
    const page = read('pages', 'pages/team.md', '---\ntitle: Team\ndraft: true\n---\nText.\n');
    const { records, leftOut } = contentOfBuild(content([...article('first'), ...second, ...future, ...page]), false);
    expect(records.map(({ id }) => id)).toEqual(['first']);
    expect(leftOut).toBe(3);
  });

  it('is not stopped by faults of drafts', () => {
    const broken = article('third', '\ndraft: true\ntag: x', 'See [x](/nowhere/).');
    expect(contentOfBuild(content(broken), false).faults).toEqual([]);
    expect(faultsOf(content(broken)).map(({ code }) => code)).toEqual(['key-unknown', 'link-unknown']);
  });

  it('may include drafts', () => {
    const { records, leftOut } = contentOfBuild(content([...article('first'), ...second]), true);
    expect([records.length, leftOut]).toEqual([2, 0]);
  });

  it('is without statements that rest on a draft', () => {
    const [league] = group('{ kind: allied-with, group: front, article: second }');
    const people = read(
      'people',
      'people/ada.yaml',
      'name: Ada\nrole: A\naffiliations:\n  - { group: league, role: leader, article: second }\n  - { group: front, role: member }\n',
    );
    const { records } = contentOfBuild(content([...second, ...(league ? [league] : []), ...people]), false);
    expect(records.map(({ data }) => data)).toMatchObject([
      { name: 'League', relations: [] },
      { name: 'Ada', affiliations: [{ group: 'front' }] },
    ]);
    expect(league?.data).toMatchObject({ relations: [{ article: 'second' }] });
  });
});

describe('the check', () => {
  const draftLinks = (records: ReturnType<typeof read>) =>
    faultsOf(content(records)).filter(({ code }) => code === 'link-to-draft');

  it('reports links from published texts to drafts, and to places in them', () => {
    const first = article('first', '', 'See [it](/articles/second/) and [this](/articles/second/#p-1).');
    expect(draftLinks([...first, ...second])).toMatchObject([
      { file: 'articles/first.md', line: 9, found: 'a link to /articles/second/' },
      { file: 'articles/first.md', line: 9, found: 'a link to /articles/second/#p-1' },
    ]);
  });

  it('reports the navigation, and references of published records', () => {
    const site = read('site', 'site.yaml', 'navigation:\n  - { label: Team, path: /team/ }\n');
    const page = read('pages', 'pages/team.md', '---\ntitle: Team\ndraft: true\n---\nText.\n');
    const translation = article('zweiter', '\ntranslationOf: second\nlanguage: de');
    expect(
      draftLinks([...site, ...page, ...second, ...translation]).map(({ file, line }) => `${file}:${line}`),
    ).toEqual(['articles/zweiter.md:7', 'site.yaml:2']);
  });

  it('accepts links between drafts, and statements that rest on a draft', () => {
    const other = article('other', '\ndraft: true', 'See [it](/articles/second/).');
    const league = group('{ kind: allied-with, group: league, article: second }');
    expect(draftLinks([...second, ...other, ...league])).toEqual([]);
  });

  it('reports an article that was changed before it was added, and days that do not exist', () => {
    const found = (dates: string) =>
      faultsOf(content(article('first', dates))).map(({ code, line, expected }) => `${code}:${line} ${expected}`);
    expect(found('\nadded: 2024-05-03\nupdated: 2024-05-03')).toEqual([]);
    expect(found('\nadded: 2024-05-03\nupdated: 2024-05-02')).toEqual([
      'value-invalid:8 the day of “added” (2024-05-03) or a later one',
    ]);
    expect(found('\nadded: 2024-02-30')).toEqual(['value-invalid:7 a day that exists, as 2024-05-03']);
    expect(found('\nupdated: 2024-05')).toEqual(['value-invalid:7 a day that exists, as 2024-05-03']);
  });
});
