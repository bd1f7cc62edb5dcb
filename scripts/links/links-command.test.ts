import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linksSchema } from '../../src/schemas/links.ts';
import { runLimited } from '../../src/files/testing/run-limited.ts';
import * as server from './testing/test-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let running: server.TestServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-command-'));
  await cp(join(root, 'src/test/fixtures/islands/content'), folder, { recursive: true });
  await rm(join(folder, 'links.json'));
});
afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

/** Writes an article with addresses on the loopback address. */
async function addLinks(names: string[]) {
  const file = join(folder, 'articles/ferry-of-examples.md');
  const links = names.map((name) => `[A](http://127.0.0.1:${running.port}/${name}).`).join(' ');
  await writeFile(file, `${await readFile(file, 'utf8')}\n${links}\n`);
}

/** Starts the command for addresses on the loopback address. */
async function start(names: string[], options = ['--allow-private']) {
  await addLinks(names);
  const child = spawn(process.execPath, ['scripts/links.ts', '--only', `:${running.port}/`, ...options], {
    cwd: root,
    env: { ...process.env, ARCHIVE_CONTENT: folder, SITE_URL: 'https://archive.example' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, output }));
  return { child, ended };
}

describe('npm run links', () => {
  it('checks the addresses of the content, with the site in its user agent', async () => {
    let agent: string | undefined;
    running = await server.startTestServer({
      a: (request, response) => {
        agent = request.headers['user-agent'];
        response.end();
      },
    });
    const { ended } = await start(['a']);
    expect(await ended).toEqual({ code: 0, output: '1 address: 1 found.\n' });
    expect(agent).toMatch(/^Steppe\/\d+\.\d+\.\d+ \(checks the addresses that an archive cites; \+https:.*\)$/);
  });

  it('makes no requests to this machine unless it is allowed, and says so', async () => {
    running = await server.startTestServer({ a: server.page });
    const { ended } = await start(['a'], []);
    const { code, output } = await ended;
    expect(code).toBe(2);
    expect(output).toMatch(
      /articles\/\S+:\d+: Found a cited address that does not open: http:\S+\/a \(127\.0\.0\.1 is not a public address; use --allow-private to check it anyway\)/,
    );
    expect(running.requests).toEqual([]);
  });

  it('keeps its old file on a full disk, names it, and completes it when there is space', async () => {
    running = await server.startTestServer({ a: server.page, b: server.page });
    await (
      await start(['a'])
    ).ended;
    const before = await readFile(join(folder, 'links.json'), 'utf8');
    await addLinks(['b'.padEnd(1200, 'b')]);
    const args = ['scripts/links.ts', '--only', `:${running.port}/`, '--allow-private'];
    const env = { ARCHIVE_CONTENT: folder };
    const { code, said } = await runLimited(args, { fileSize: 0.5, env });
    expect(code).toBe(1);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(said).toMatch(/links\.json cannot be written: the file would be larger than this system allows/);
    expect(await readFile(join(folder, 'links.json'), 'utf8')).toBe(before);
    expect((await runLimited(args, { env })).code).toBe(2);
    expect(await readFile(join(folder, 'links.json'), 'utf8')).toContain('bbb');
  });

  it('can be stopped with Ctrl+C while it waits for a server, and saves its results', async () => {
    const asked = Promise.withResolvers<void>();
    running = await server.startTestServer({ a: server.page, b: () => asked.resolve() });
    const { child, ended } = await start(['a', 'b']);
    await asked.promise;
    // A terminal and npm both pass the signal on.
    child.kill('SIGINT');
    child.kill('SIGINT');
    const { code, output } = await ended;
    expect(code).toBe(130);
    expect(output).toContain('Stopped. Run it again to continue.');
    const { addresses } = linksSchema.parse(JSON.parse(await readFile(join(folder, 'links.json'), 'utf8')));
    expect(addresses.map(({ address, outcome }) => [new URL(address).pathname, outcome])).toEqual([['/a', 'well']]);
  });
});
