import { afterEach, describe, expect, it } from 'vitest';
import { checkAll } from './check-all.ts';
import { testAsker } from './testing/test-asker.ts';
import * as server from './testing/test-server.ts';

let running: server.TestServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function check(pages: Record<string, server.Page>, addresses: string[], pause = 1) {
  running = await server.startTestServer(pages);
  const asker = testAsker(running.fetch, { pause });
  const results: Record<string, string> = {};
  const left = await checkAll(addresses, {
    asker,
    clock: asker.clock,
    parallel: 4,
    onResult: (address, { outcome }) => {
      results[address] = outcome;
      return Promise.resolve();
    },
  });
  const { requests, most } = running;
  return { results, left, requests, most, slept: asker.clock.slept };
}

const addressesOf = (host: string, count: number) =>
  Array.from({ length: count }, (_, index) => `http://${host}/${index}`);
const pagesOf = (host: string, count: number, page: server.Page) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${host}/${index}`, page] as const));

describe('checkAll', () => {
  it('never asks a host twice at once, wherever redirects come from, and pauses after each request', async () => {
    const hosts = ['wire.example', 'primer.example', 'post.example'];
    const meeting = server.redirect('http://meeting.example/point');
    const pages = hosts.flatMap((host) => Object.entries(pagesOf(host, 4, meeting)));
    const { results, most, requests, slept } = await check(
      { ...Object.fromEntries(pages), 'meeting.example/point': server.slow(5) },
      hosts.flatMap((host) => addressesOf(host, 4)),
      1_000,
    );
    expect(Object.values(results)).toEqual(Array.from({ length: 12 }, () => 'well'));
    expect([...most].toSorted()).toEqual([...hosts, 'meeting.example'].map((host) => [host, 1]).toSorted());
    expect(requests).toHaveLength(24);
    expect(Math.max(...slept)).toBeLessThanOrEqual(1_000);
    expect(slept.filter((milliseconds) => milliseconds > 0).length).toBeGreaterThan(10);
  });

  it('asks several hosts at the same time', async () => {
    const bothAreHere = Promise.withResolvers<void>();
    let here = 0;
    const meet: server.Page = async (_request, response) => {
      if (++here === 2) bothAreHere.resolve();
      await bothAreHere.promise;
      response.end();
    };
    const { results } = await check({ 'wire.example/0': meet, 'primer.example/0': meet }, [
      'http://wire.example/0',
      'http://primer.example/0',
    ]);
    expect(Object.values(results)).toEqual(['well', 'well']);
  });

  it('leaves out the other addresses of a host that does not answer', async () => {
    const silent = addressesOf('wire.example', 5);
    const { results, left } = await check(
      { ...pagesOf('wire.example', 5, server.reset), ...pagesOf('primer.example', 5, server.page) },
      [...silent, ...addressesOf('primer.example', 5)],
    );
    expect(left).toEqual(silent.slice(3));
    expect(Object.values(results).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => 'failed'),
      ...Array.from({ length: 5 }, () => 'well'),
    ]);
  });

  it('continues with a host whose pages are gone, or that answers in between', async () => {
    const { left } = await check(
      {
        ...pagesOf('wire.example', 6, server.reset),
        'wire.example/2': server.page,
      },
      [...addressesOf('wire.example', 5), ...addressesOf('primer.example', 5)],
    );
    expect(left).toEqual([]);
  });

  it('leaves out the other addresses of a host that asks for a long pause', async () => {
    const busy = server.status(429, { 'retry-after': '86400' });
    const { left, requests } = await check(pagesOf('wire.example', 3, busy), addressesOf('wire.example', 3));
    expect(left).toEqual(addressesOf('wire.example', 3).slice(1));
    expect(requests).toHaveLength(1);
  });
});
