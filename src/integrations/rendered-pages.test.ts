import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { type RenderedPage, renderedPages } from './rendered-pages.ts';

const SITE = join(import.meta.dirname, '/');
const page = () => new Response('<h1>Ä</h1>', { headers: { 'content-type': 'text/html; charset=utf-8' } });

test('tells of each page when the next one is rendered: then it is written', async () => {
  const { render, told } = await start('/archive');
  const response = page();
  expect(await render('/archive/about/', response)).toBe(response);
  expect(told).toEqual([]);
  await render('/archive/', page());
  expect(told).toEqual([{ site: SITE, file: 'about/index.html' }]);
});

test.each([
  ['/archive/', 'index.html'],
  ['/archive/404/', '404.html'],
  ['/archive/tags/%C3%A9t%C3%A9/', 'tags/été/index.html'],
])('%s is in the file %s', async (path, file) => {
  const { render, told } = await start('/archive/');
  await render(path, page());
  await render('/archive/next/', page());
  expect(told.map((one) => one.file)).toEqual([file]);
});

test('other files and redirects are not pages', async () => {
  const { render, told } = await start('/');
  await render('/data/articles.json', new Response('{}', { headers: { 'content-type': 'application/json' } }));
  const headers = { 'content-type': 'text/html', location: '/new/' };
  await render('/old/', new Response('', { status: 301, headers }));
  await render('/', page());
  expect(told).toEqual([]);
});

test('where Astro renders several pages at once, it is not known when one is written', async () => {
  const { render, told } = await start('/', 2);
  await render('/about/', page());
  await render('/', page());
  expect(told).toEqual([]);
});

/** Wraps a prerenderer that answers what it is told, for a site under a base path. */
async function start(base: string, concurrency = 1) {
  const told: RenderedPage[] = [];
  const pages = renderedPages();
  pages.onPage((one) => void told.push(one));
  const { hooks } = pages.integration;
  const config = { base, outDir: pathToFileURL(SITE), build: { concurrency } };
  await hooks['astro:config:done']?.({ config: config as AstroConfig } as never);
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
  return { render, told };
}
