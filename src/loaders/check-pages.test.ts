import { expect, it } from 'vitest';
import { checkPages } from './check-pages.ts';
import { parseFile } from './parse-file.ts';

const page = (file: string) =>
  parseFile('pages', file, new TextEncoder().encode('---\ntitle: A\ndescription: B\n---\nText.\n')).records;

it('accepts pages at any free address, and the page about the archive', () => {
  expect(checkPages([...page('pages/about.mdx'), ...page('pages/colophon.md'), ...page('pages/team.md')])).toEqual([]);
});

it.each(['articles', 'tags', 'data', 'media', 'search', 'pagefind', '404', 'index'])(
  'refuses a page at /%s/, which the site uses',
  (name) => {
    const [fault, ...others] = checkPages(page(`pages/${name}.md`));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      code: 'address-claimed-twice',
      file: `pages/${name}.md`,
      line: 2,
      found: `the address /${name}/`,
    });
    expect(fault?.expected).toMatch(/^another name: the site itself uses 404, articles, countries, .*timeline$/);
  },
);

it('reports the second of two files for one page', () => {
  expect(checkPages([...page('pages/team.md'), ...page('pages/team.mdx')])).toMatchObject([
    { file: 'pages/team.mdx', expected: 'one file for each page: pages/team.md has this address too' },
  ]);
});
