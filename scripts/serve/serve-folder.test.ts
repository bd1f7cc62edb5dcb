import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from './serve-folder.ts';

let folder: string;
let root: string;
let running: { close: () => Promise<void> }[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-folder-'));
  root = join(folder, 'dist');
  running = [];
  await mkdir(join(root, 'about'), { recursive: true });
  await mkdir(`${root}-secret`);
  await writeFile(`${root}-secret/key.txt`, 'secret');
  await writeFile(join(root, 'index.html'), 'front');
  await writeFile(join(root, 'about', 'index.html'), 'about');
  await writeFile(join(root, '404.html'), 'missing');
  await writeFile(join(root, '_headers'), '/*\n  X-Frame-Options: DENY\n/about/*\n  X-Robots-Tag: noindex\n');
  await writeFile(join(root, '_redirects'), '/old /about/ 301\n');
});

afterEach(() => Promise.all(running.map(({ close }) => close())));

test('serves pages with their type and the headers of the site', async () => {
  const url = await serve();
  const response = await fetch(new URL('about/', url));
  expect(await response.text()).toBe('about');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
});

test('serves the page for what is missing, as missing', async () => {
  const response = await fetch(new URL('nowhere/', await serve()));
  expect([response.status, await response.text()]).toEqual([404, 'missing']);
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('redirects to the path with a slash, and as the site asks', async () => {
  const url = await serve();
  const bare = await fetch(new URL('about?q=1', url), { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/about/?q=1']);
  const old = await fetch(new URL('old', url), { redirect: 'manual' });
  expect([old.status, old.headers.get('location')]).toEqual([301, '/about/']);
});

test('serves under a base path', async () => {
  const url = await serve('archive');
  expect(new URL(url).pathname).toBe('/archive/');
  expect(await (await fetch(new URL('about/', url))).text()).toBe('about');
});

test('serves a file that was added since it started', async () => {
  const url = await serve();
  await writeFile(join(root, 'new.txt'), 'new');
  expect(await (await fetch(new URL('new.txt', url))).text()).toBe('new');
});

test.each(['/../dist-secret/key.txt', '/..%2fdist-secret/key.txt', '/%2e%2e/dist-secret/key.txt'])(
  'does not leave the folder for %s',
  async (path) => {
    expect(await statusOf(await serve(), path)).toBe(400);
  },
);

test('says which port is taken and how to name another', async () => {
  const { port } = new URL(await serve());
  await expect(serveFolder({ root, base: '/', port: Number(port) })).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that one, or name another port: PORT=${Number(port) + 1}.`,
  );
});

test('says that there is no site yet', async () => {
  await expect(serveFolder({ root: join(folder, 'none'), base: '/', port: 0 })).rejects.toThrow('npm run build');
});

async function serve(base = '/'): Promise<string> {
  const serving = await serveFolder({ root, base, port: 0 });
  running.push(serving);
  return serving.url;
}

/** Sends a path as it is, which `fetch` would tidy up first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
