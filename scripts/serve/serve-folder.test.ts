import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
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

test('a type that the site names comes before that of the ending', async () => {
  await writeFile(join(root, 'links.json'), '{}');
  await writeFile(join(root, '_headers'), '/links.json\n  Content-Type: application/linkset+json\n');
  const response = await fetch(new URL('links.json', await serve()));
  expect(response.headers.get('content-type')).toBe('application/linkset+json');
});

test('serves the page for missing addresses, with its status', async () => {
  const response = await fetch(new URL('nowhere/', await serve()));
  expect([response.status, await response.text()]).toEqual([404, 'missing']);
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('redirects to the path with a slash, and by the rules of the site', async () => {
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

test('serves a file that was added later', async () => {
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

test('sends parts of a file, and the whole file for invalid parts', async () => {
  const url = new URL('about/', await serve());
  const ask = async (range: string) => {
    const response = await fetch(url, { headers: { range } });
    return [response.status, await response.text(), response.headers.get('content-range')];
  };
  expect(await ask('bytes=1-2')).toEqual([206, 'bo', 'bytes 1-2/5']);
  expect(await ask('bytes=-2')).toEqual([206, 'ut', 'bytes 3-4/5']);
  expect(await ask('bytes=9-5')).toEqual([200, 'about', null]);
  expect(await ask('bytes=5-')).toEqual([416, '', 'bytes */5']);
});

test('says that a file has not changed', async () => {
  const url = new URL('about/', await serve());
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('uses the redirects and headers of a new build', async () => {
  const url = await serve();
  await writeFile(join(root, '_redirects'), '/older /about/ 302\n');
  await writeFile(join(root, '_headers'), '/*\n  X-Frame-Options: SAMEORIGIN\n');
  const response = await fetch(new URL('older', url), { redirect: 'manual' });
  expect([response.status, response.headers.get('x-frame-options')]).toEqual([302, 'SAMEORIGIN']);
});

test('answers every request during a new build, with the old site or the new', async () => {
  const url = await serve();
  const next = `${root}-next`;
  let builds = 0;
  let isBuilding = true;
  const answers = new Set<string>();
  const ask = async () => {
    while (isBuilding) {
      const response = await fetch(new URL('about/', url));
      const text = await response.text();
      answers.add(`${response.status} ${/^(about ?)+$/.test(text) ? 'whole' : text}`);
    }
  };
  const asking = [ask(), ask(), ask()];
  for (; builds < 60; builds++) {
    await mkdir(join(next, 'about'), { recursive: true });
    await writeFile(join(next, 'about', 'index.html'), 'about '.repeat(1 + ((builds * 7919) % 20_000)));
    await rename(root, `${root}-old`);
    await new Promise((done) => setTimeout(done, builds % 3));
    await rename(next, root);
    await rm(`${root}-old`, { recursive: true });
  }
  isBuilding = false;
  await Promise.all(asking);
  expect([...answers]).toEqual(['200 whole']);
});

/** Requests of malicious programs, as raw bytes. */
const hostile: string[] = [
  ...['bytes=9-5', 'bytes=-0', 'bytes=0-0,2-3', 'bytes=99999999999999999999-', 'bytes=', 'x'.repeat(8000)].map(
    (range) => `GET / HTTP/1.1\r\nHost: x\r\nRange: ${range}\r\n\r\n`,
  ),
  ...[
    `/${'a'.repeat(9000)}`,
    `/${'a/'.repeat(4000)}`,
    '/%',
    '/%00',
    '/%ff',
    '/%E0%A4%A',
    '/..%2f..%2fetc/passwd',
    '/about/../../../etc/passwd',
    '*',
    'http://evil.example/',
    '//evil.example/',
    '/old%0d%0aSet-Cookie:a=b',
    '/\\..\\secret',
    '/?q=%',
    '/\u00ff\u00fe',
    '/about/index.html/more',
  ].flatMap((path) =>
    ['GET', 'HEAD', 'POST', 'OPTIONS', 'PATCH'].map((method) => `${method} ${path} HTTP/1.1\r\nHost: x\r\n\r\n`),
  ),
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
  'GET\r\n\r\n',
  '\0\0\0\0',
  '\x16\x03\x01\x02\x00\x01\x00',
  `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(3000)}\r\n`,
  'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nshort',
  'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nExpect: the-unexpected\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nIf-Modified-Since: never\r\nIf-None-Match: ,,\r\nIf-Range: ?\r\nRange: bytes=0-1\r\n\r\n',
];

test('survives any request, and serves nothing outside of the folder', async () => {
  const url = new URL(await serve());
  const large = Buffer.alloc(20_000_000, 'a');
  await writeFile(join(root, 'large.txt'), large);
  for (const bytes of hostile) {
    expect(await sendRaw(Number(url.port), Buffer.from(bytes, 'latin1'))).not.toMatch(/secret|root:|Set-Cookie/i);
  }
  // Clients that disconnect in the middle of a large file.
  const large200 = 'GET /large.txt HTTP/1.1\r\nHost: x\r\n\r\n';
  await Promise.all(Array.from({ length: 20 }, () => sendRaw(Number(url.port), Buffer.from(large200), 1000)));
  expect(await (await fetch(new URL('about/', url))).text()).toBe('about');
  expect((await (await fetch(new URL('large.txt', url))).arrayBuffer()).byteLength).toBe(large.length);
  expect((await readFile(join(root, 'large.txt'))).length).toBe(large.length);
});

test('closes the connection if a file is shortened while it is sent', async () => {
  const url = await serve();
  await writeFile(join(root, 'large.txt'), Buffer.alloc(50_000_000, 'a'));
  const response = await fetch(new URL('large.txt', url));
  await writeFile(join(root, 'large.txt'), 'a');
  await expect(response.arrayBuffer()).rejects.toThrow();
  expect((await fetch(new URL('about/', url))).status).toBe(200);
});

test('says which port is taken and how to choose another', async () => {
  const { port } = new URL(await serve());
  await expect(serveFolder({ root, base: '/', port: Number(port) })).rejects.toThrow(
    `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${Number(port) + 1}.`,
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

/** Sends bytes and resolves to the response, at most `most` bytes of it, at its end or after a moment. */
function sendRaw(port: number, bytes: Buffer, most = Infinity): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const end = () => {
      socket.destroy();
      resolve(got);
    };
    socket.setTimeout(50, end);
    socket.on('data', (data) => {
      got += data.toString('latin1');
      if (got.length >= most) end();
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}

/** Requests a path exactly as written; `fetch` would normalise it. */
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
