import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFiles } from './answer-files.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-answer-files-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await mkdir(join(content, 'media/2020'), { recursive: true });
  await mkdir(join(folder, 'elsewhere'));
  await mkdir(join(site, 'pagefind'), { recursive: true });
  for (const file of ['content/media/2020/own.png', 'site/pagefind/a.js', 'site/index.html'])
    await writeFile(join(folder, file), 'own');
  for (const file of ['elsewhere/secret.png', 'content/secret.png', 'secret.js'])
    await writeFile(join(folder, file), 'secret');
  const links = {
    'own.png': '2020/own.png',
    'out.png': '../../elsewhere/secret.png',
    'beside.png': '../secret.png',
    'chain.png': 'out.png',
    elsewhere: '../../elsewhere',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(content, 'media', name));

  const answer = answerFiles({ base: '/', site, content, endpoints: () => [] });
  server = createServer((request, response) => answer(request, response, () => response.writeHead(404).end()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test.each(['/media/2020/own.png', '/media/own.png', '/pagefind/a.js'])('answers %s', async (path) => {
  expect(await answerTo(path)).toMatch(/^HTTP\/1\.1 200 [^]*own$/);
});

test.each([
  '/media/out.png',
  '/media/beside.png',
  '/media/chain.png',
  '/media/elsewhere/secret.png',
  '/media/../secret.png',
  '/media/%2e%2e/secret.png',
  '/media/..%2fsecret.png',
  '/media/..\\secret.png',
  '/pagefind/../../secret.js',
  '/pagefind/%2e%2e/%2e%2e/secret.js',
  '/pagefind/..%2f..%2fsecret.js',
  '/pagefind/%00.js',
  '/index.html',
])('leaves %s, which is no file of its own, to others', async (path) => {
  expect(await answerTo(path)).toMatch(/^HTTP\/1\.1 404 /);
});

/** The response to a path exactly as written, which other clients would normalise. */
async function answerTo(path: string): Promise<string> {
  const address = server.address();
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return text(socket);
}
