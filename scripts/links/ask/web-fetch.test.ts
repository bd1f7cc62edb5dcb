import type { lookup } from 'node:dns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAsker } from '../testing/test-asker.ts';
import * as server from '../testing/test-server.ts';
import { requestWithRetries } from './request-with-retries.ts';
import { publicLookup, publicOnly, webFetch } from './web-fetch.ts';

let running: server.TestServer;
beforeEach(async () => {
  running = await server.startTestServer({ a: server.page });
});
afterEach(() => running.close());

/** Replaces name servers: each query for a name returns its next addresses. */
function namesThatLeadTo(...answers: string[][]): typeof lookup {
  let times = 0;
  const resolve = (_name: string, _options: object, callback: (error: null, found: object[]) => void) => {
    const found = answers[Math.min(++times, answers.length) - 1] ?? [];
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return resolve as unknown as typeof lookup;
}

const ask = (address: string, settings: Partial<Parameters<typeof webFetch>[0]> = {}) => {
  const asker = testAsker(webFetch({ allowPrivate: false, ...settings }));
  return requestWithRetries(address, 'HEAD', asker, asker.clock);
};

describe('an address that is not public', () => {
  it.each(['127.0.0.1', '2130706433', '0x7f.1', '0.0.0.0', '[::ffff:127.0.0.1]', '[::1]', '127.0.0.1.'])(
    'is not requested as %s',
    async (host) => {
      const end = await ask(`http://${host}:${running.port}/a`);
      expect(end).toMatchObject({ outcome: 'failed', isRefused: true, isPassing: false, reply: undefined });
      expect(end.problem).toMatch(/^\S+ is not a public address; use --allow-private to check it anyway$/);
      expect(running.requests).toEqual([]);
    },
  );

  it.each([[['127.0.0.1']], [['::1']], [['::ffff:7f00:1', '10.0.0.1']]])(
    'is not requested if a name resolves to %j',
    async (found) => {
      const end = await ask(`http://wire.example:${running.port}/a`, { resolve: namesThatLeadTo(found) });
      expect(end).toMatchObject({ outcome: 'failed', isPassing: false });
      expect(end.problem).toBe(
        `wire.example (${found[0]}) is not a public address; use --allow-private to check it anyway`,
      );
      expect(running.requests).toEqual([]);
    },
  );

  it('is not requested by the name of this machine', async () => {
    expect((await ask(`http://localhost:${running.port}/a`)).problem).toMatch(/^localhost \(\S+\) is not a public/);
    expect(running.requests).toEqual([]);
  });

  it('is not used if its name also resolves to a public one, or did so before', async () => {
    const look = publicLookup(namesThatLeadTo(['10.0.0.1', '93.184.215.14', '::1'], ['127.0.0.1']));
    const found = () =>
      new Promise((done) => look('wire.example', { all: true }, (error, addresses) => done(error ?? addresses)));
    expect(await found()).toEqual([{ address: '93.184.215.14', family: 4 }]);
    expect(await found()).toMatchObject({ code: 'ERR_HOST_NOT_PUBLIC' });
  });

  it('is not requested after a redirect', async () => {
    const pages = { 'wire.example/ferry': server.redirect(`http://127.0.0.1:${running.port}/a`) };
    const web = await server.startTestServer(pages);
    const asker = testAsker(publicOnly(web.fetch));
    const end = await requestWithRetries('http://wire.example/ferry', 'HEAD', asker, asker.clock);
    await web.close();
    expect(end).toMatchObject({ outcome: 'failed', isRefused: true, reply: { status: 302 } });
    expect(end.problem).toMatch(/^a redirect leads to http:\S+\/a: 127\.0\.0\.1 is not a public address/);
    expect(running.requests).toEqual([]);
  });

  it('is requested if the owner allows it', async () => {
    expect((await ask(`http://127.0.0.1:${running.port}/a`, { allowPrivate: true })).outcome).toBe('well');
    expect((await ask(`http://localhost:${running.port}/a`, { allowPrivate: true })).outcome).toBe('well');
  });
});
