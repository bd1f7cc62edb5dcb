import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/loaders/check-content.ts';
import { linksSchema } from '../../src/schemas/links.ts';
import { copySample, FERRY, FERRY_PLACE, WELL, type Sample } from './testing/sample-run.ts';
import * as server from './testing/test-server.ts';

let sample: Sample;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample.remove());

describe('a run', () => {
  it('requests every address once, and saves that all work', async () => {
    const { code, said, shares, requests } = await sample.run('');
    expect(code).toBe(0);
    expect(said).toBe('7 addresses: 7 found.');
    expect(requests.toSorted()).toEqual(
      Object.keys(WELL)
        .toSorted()
        .map((name) => `HEAD ${name}`),
    );
    expect(shares).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => done / 7));
    expect(await sample.recordOf(FERRY)).toEqual({
      address: FERRY,
      checked: '2026-05-03',
      outcome: 'well',
      status: 200,
      lastWell: '2026-05-03',
    });
  });

  it('writes a valid links.json, sorted by address', async () => {
    await sample.run('');
    expect(await checkContent(sample.folder)).toEqual([]);
    const addresses = linksSchema.parse(JSON.parse(await sample.linksText())).addresses.map(({ address }) => address);
    expect(addresses).toEqual(addresses.toSorted());
  });

  it('reports missing pages with their places, and fails', async () => {
    const { code, said } = await sample.run('', { pages: { ...WELL, 'wire.example/ferry': server.status(404) } });
    expect(code).toBe(2);
    expect(said).toBe(
      [
        `content/${FERRY_PLACE}: Found a cited page that does not exist: ${FERRY} (the server answers 404 (Not Found)). Correct the address, or cite a copy of the page in a web archive. [link-not-found]`,
        '7 addresses: 6 found, 1 not found.',
      ].join('\n'),
    );
  });

  it('prints the problems of all addresses for programs, also those of earlier runs', async () => {
    await sample.run('', { pages: { ...WELL, 'wire.example/ferry': server.status(404) } });
    const { code, printed, requests } = await sample.run('--json');
    expect({ code, requests }).toEqual({ code: 2, requests: [] });
    const [file, line] = FERRY_PLACE.split(':');
    expect(JSON.parse(printed)).toMatchObject({
      diagnostics: [{ code: 'link-not-found', severity: 'warning', file, line: Number(line) }],
      summary: { folder: 'content', errors: 0, warnings: 1 },
    });
  });

  it('has a user agent', async () => {
    const names = new Set<string | undefined>();
    const page: server.Page = (request, response) => {
      names.add(request.headers['user-agent']);
      response.end();
    };
    await sample.run('', { pages: Object.fromEntries(Object.keys(WELL).map((name) => [name, page])) });
    expect([...names]).toEqual(['Steppe/test']);
  });

  it('makes no requests and writes nothing for a dry run', async () => {
    const { code, said, requests } = await sample.run('--dry-run --archive --only wire');
    expect({ code, requests }).toEqual({ code: 0, requests: [] });
    expect(said).toMatch(/Would check 3 addresses on 1 host and look for 3 copies in the web archive\.$/);
    await expect(sample.linksText()).rejects.toThrow('ENOENT');
  });

  it('requests only the chosen addresses, and keeps the records of others', async () => {
    await sample.run('');
    const { said, requests } = await sample.run('--only wire*ferry --older-than 0', { day: '2026-06-01' });
    expect(requests).toEqual(['HEAD wire.example/ferry']);
    expect(said).toBe('1 address: 1 found.');
    expect((await sample.recordOf(FERRY))?.checked).toBe('2026-06-01');
    expect((await sample.recordOf('https://journal.example/3/2/quarrel'))?.checked).toBe('2026-05-03');
  });

  it('reports the faults of the content, and makes no requests', async () => {
    await writeFile(join(sample.folder, 'links.json'), '{"addresses": [{"address": "wire"}]}');
    await expect(sample.run('')).rejects.toThrow(/^content\/links\.json:1/);
  });

  it('writes nothing if no host answers', async () => {
    const unconnected = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'EAI_AGAIN' } }));
    await expect(sample.run('', { fetch: unconnected })).rejects.toThrow('Is this machine online?');
    await expect(sample.linksText()).rejects.toThrow('ENOENT');
  });
});

describe('a second run', () => {
  it('requests no address that worked a few days ago, and changes no byte', async () => {
    await sample.run('');
    const before = await sample.linksText();
    const { code, said, requests } = await sample.run('', { day: '2026-05-20' });
    expect({ code, said, requests }).toEqual({ code: 0, said: '7 addresses: 7 found.', requests: [] });
    expect(await sample.linksText()).toBe(before);
  });

  it('requests addresses again after the given days', async () => {
    await sample.run('');
    expect((await sample.run('--older-than 10', { day: '2026-05-12' })).requests).toHaveLength(0);
    expect((await sample.run('--older-than 10', { day: '2026-05-13' })).requests).toHaveLength(7);
  });

  it('keeps the last day on which an address worked, and its redirect, if it fails', async () => {
    const moved = { 'wire.example/ferry': server.redirect('/boat'), 'wire.example/boat': server.page };
    await sample.run('', { pages: { ...WELL, ...moved } });
    await sample.run('--older-than 0', { pages: { ...WELL, 'wire.example/ferry': server.reset }, day: '2026-06-01' });
    expect(await sample.recordOf(FERRY)).toEqual({
      address: FERRY,
      checked: '2026-06-01',
      outcome: 'failed',
      problem: 'the connection broke off',
      lastWell: '2026-05-03',
      leadsTo: 'https://wire.example/boat',
    });
  });

  it('drops the record of an address that is no longer cited', async () => {
    await sample.run('');
    const file = join(sample.folder, 'articles/ferry-of-examples.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace(FERRY, 'https://wire.example/boat'));
    await sample.run('', { day: '2026-05-04' });
    expect(await sample.recordOf(FERRY)).toBeUndefined();
    expect(await sample.recordOf('https://journal.example/3/2/quarrel')).toBeDefined();
  });
});

describe('two runs at once', () => {
  it('go one after the other: the second says so, and does not repeat requests of the first', async () => {
    const runs = await Promise.all([sample.run(''), sample.run('')]);
    const [first, second] = runs.toSorted((a, b) => a.said.length - b.said.length);
    expect(first).toMatchObject({ code: 0, said: '7 addresses: 7 found.' });
    expect(second).toMatchObject({
      code: 0,
      said: 'Another link check of this folder is running. Waiting for it to finish …\n7 addresses: 7 found.',
      requests: [],
    });
    expect((await readdir(sample.folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('can be stopped while the second waits', async () => {
    const stopper = new AbortController();
    const slow = { 'wire.example/ferry': server.slow(600) };
    const first = sample.run('', { pages: { ...WELL, ...slow } });
    const second = sample.run('', { stop: stopper.signal });
    setTimeout(() => stopper.abort(), 300);
    expect(await second).toMatchObject({ code: 130, requests: [] });
    expect((await first).code).toBe(0);
  });
});

describe('the unfinished file of a killed run', () => {
  it('is not a fault of the content, and is removed', async () => {
    const left = ['.links.json.4711-1.unfinished', '.links.lock'];
    for (const name of left) await writeFile(join(sample.folder, name), '{"addr');
    expect(await checkContent(sample.folder)).toEqual([]);
    await writeFile(join(sample.folder, '.links.lock'), '');
    expect((await sample.run('')).code).toBe(0);
    expect((await readdir(sample.folder)).filter((name) => left.includes(name))).toEqual([]);
  });
});

describe('a run that is stopped', () => {
  it('saves its results, and the next run continues', async () => {
    const stopper = new AbortController();
    const stopHere = () => stopper.abort(new Error('stopped'));
    const first = await sample.run('--only wire', {
      pages: { ...WELL, 'wire.example/2019/03/02/table': server.status(404), 'wire.example/ferry': stopHere },
      stop: stopper.signal,
    });
    expect(first.code).toBe(130);
    expect(first.said).toContain('1 found, 1 not found, 1 not checked yet.\nStopped. Run it again to continue.');
    expect(await sample.recordOf(FERRY)).toBeUndefined();
    expect((await sample.recordOf('https://wire.example/2019/04/01/letters'))?.outcome).toBe('well');
    expect((await sample.run('--only wire')).requests).toEqual(['HEAD wire.example/ferry']);
    expect((await sample.recordOf(FERRY))?.outcome).toBe('well');
  });
});
