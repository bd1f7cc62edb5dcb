import type { AstroConfig, AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { renderedPages } from './rendered-pages.ts';

const HTML = 'text/html; charset=utf-8';

test('each page is read as it is rendered, and reaches the site unchanged', async () => {
  const { render, read } = await start('/archive');
  const response = await render('/archive/about/', new Response('<h1>Ä</h1>', { headers: { 'content-type': HTML } }));
  expect(read).toEqual([['about/index.html', '<h1>Ä</h1>']]);
  expect(await response.text()).toBe('<h1>Ä</h1>');
  expect(response.headers.get('content-type')).toBe(HTML);
});

test('several readers share the parse of a page', () => {
  const told: string[] = [];
  const reader = (name: string) => () => ({
    onopentag: (tag: string) => void told.push(`${name} ${tag}`),
    ontext: (text: string) => void told.push(`${name} ${text}`),
    onclosetag: () => undefined,
  });
  readHtml('<p>One', [reader('a'), reader('b')]);
  expect(told).toEqual(['a p', 'b p', 'a One', 'b One']);
});

test.each([
  ['/archive/', 'index.html'],
  ['/archive/404/', '404.html'],
  ['/archive/tags/%C3%A9t%C3%A9/', 'tags/été/index.html'],
])('%s is in the file %s', async (path, file) => {
  const { render, read } = await start('/archive/');
  await render(path, new Response('x', { headers: { 'content-type': HTML } }));
  expect(read.map(([name]) => name)).toEqual([file]);
});

test('other files and redirects are no pages', async () => {
  const { render, read } = await start('/');
  const json = new Response('{}', { headers: { 'content-type': 'application/json' } });
  expect(await render('/data/articles.json', json)).toBe(json);
  await render('/old/', new Response('', { status: 301, headers: { 'content-type': HTML, location: '/new/' } }));
  expect(read).toEqual([]);
});

/** Wraps a prerenderer that answers what it is told, for a site under a base path. */
async function start(base: string) {
  const read: [string, string][] = [];
  const pages = renderedPages();
  pages.onPage((file, html) => ({
    read: () => ({ onopentag: () => undefined, ontext: () => undefined, onclosetag: () => undefined }),
    finish: () => void read.push([file, html]),
  }));
  const { hooks } = pages.integration;
  await hooks['astro:config:done']?.({ config: { base } as AstroConfig } as never);
  let answer = new Response();
  const inner = { name: 'inner', render: () => Promise.resolve(answer) } as unknown as AstroPrerenderer;
  let outer = inner;
  const setPrerenderer = (wrap: unknown) => (outer = (wrap as (one: AstroPrerenderer) => AstroPrerenderer)(inner));
  await hooks['astro:build:start']?.({ setPrerenderer } as never);
  const render = async (path: string, response: Response) => {
    answer = response;
    const result = await outer.render(new Request(new URL(path, 'https://site.example')), {} as never);
    return result instanceof Response ? result : result.response;
  };
  return { render, read };
}
