import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runningDev } from './running-dev.ts';

let root: string;
let server: Server;
let url: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'running-dev-'));
  await mkdir(join(root, '.astro'));
  server = createServer((_, response) => response.end('x'));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(async () => {
  server.close();
  await rm(root, { recursive: true });
});

const lock = (text: string) => writeFile(join(root, '.astro', 'dev.json'), text);

test('an archive that is served is known with its address', async () => {
  await lock(JSON.stringify({ pid: process.pid, url }));
  expect(await runningDev(root)).toBe(url);
});

test.each([
  ['no file', undefined],
  ['a file that is no JSON', '{'],
  ['a file of another shape', '{"pid":"1"}'],
  ['a process that has ended', JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://127.0.0.1:1/' })],
  ['a process that is another', JSON.stringify({ pid: process.pid, url: 'http://127.0.0.1:1/' })],
])('with %s it is not served', async (_, text) => {
  if (text !== undefined) await lock(text);
  expect(await runningDev(root)).toBeUndefined();
});
