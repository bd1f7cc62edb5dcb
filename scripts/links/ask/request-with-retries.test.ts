import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { testAsker } from '../testing/test-asker.ts';
import * as server from '../testing/test-server.ts';
import { requestWithRetries } from './request-with-retries.ts';

const ADDRESS = 'http://wire.example/ferry';

let running: server.TestServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** Requests {@link ADDRESS} from a server with these pages; `ferry` is its own page. */
async function askFor(ferry: server.Page, others: Record<string, server.Page> = {}, timeLimit?: number) {
  running = await server.startTestServer({ 'wire.example/ferry': ferry, ...others });
  const asker = testAsker(running.fetch, { ...(timeLimit !== undefined && { timeLimit }) });
  const end = await requestWithRetries(ADDRESS, 'HEAD', asker, asker.clock);
  return { end, requests: running.requests, slept: asker.clock.slept };
}

const long = (slept: number[]) => slept.filter((milliseconds) => milliseconds > 1);

describe('an address that works', () => {
  it('is requested once, without its page', async () => {
    const { end, requests } = await askFor(server.page);
    expect(end).toMatchObject({ outcome: 'well', address: ADDRESS, wantsRest: false, reply: { status: 200 } });
    expect(requests).toEqual(['HEAD wire.example/ferry']);
  });

  it.each([403, 404, 405, 501])('is asked for with GET where the server answers HEAD with %i', async (code) => {
    const { end, requests, slept } = await askFor(server.byMethod(server.status(code), server.page));
    expect(end.outcome).toBe('well');
    expect(requests).toEqual(['HEAD wire.example/ferry', 'GET wire.example/ferry']);
    expect(long(slept)).toEqual([]);
  });

  it('is requested with GET if the server aborts HEAD', async () => {
    const { end } = await askFor(server.byMethod(server.reset, server.page));
    expect(end.outcome).toBe('well');
  });

  it('is followed through redirects of every kind, to other hosts too', async () => {
    const { end, requests } = await askFor(server.redirect('/a', 301), {
      'wire.example/a': server.redirect('b?c=d', 303),
      'wire.example/b?c=d': server.redirect('//www.primer.example/e#part', 307),
      'www.primer.example/e': server.redirect('http://primer.example/f', 308),
      'primer.example/f': server.page,
    });
    expect(end).toMatchObject({ outcome: 'well', address: 'http://primer.example/f' });
    expect(requests).toHaveLength(5);
  });

  it('is requested without the user name and password in a redirect', async () => {
    const { end } = await askFor(server.redirect('http://user:word@wire.example/a'), { 'wire.example/a': server.page });
    expect(end).toMatchObject({ outcome: 'well', address: 'http://wire.example/a' });
  });

  it('can have an endless page, of which only the beginning is read', async () => {
    const { end } = await askFor(server.byMethod(server.status(405), server.endless));
    expect(end.outcome).toBe('well');
    expect(end.reply?.body.length).toBeLessThan(1024 * 1024);
  });

  it('can be slow within the time limit', async () => {
    const { end } = await askFor(server.slow(50));
    expect(end.outcome).toBe('well');
  });

  it.each([429, 500, 502, 503, 504])('may answer %i at first', async (code) => {
    const { end, slept } = await askFor(server.inTurn(server.status(code), server.status(code), server.page));
    expect(end.outcome).toBe('well');
    expect(long(slept)).toEqual([2_000, 8_000]);
  });
});

describe('an address without a page', () => {
  it.each([404, 410])('is known by the answer %i to GET', async (code) => {
    const { end, requests } = await askFor(server.status(code));
    expect(end).toMatchObject({ outcome: 'not-found', isPassing: false, reply: { status: code } });
    expect(requests).toEqual(['HEAD wire.example/ferry', 'GET wire.example/ferry']);
  });

  it('is unclear if its redirect leads to the front page', async () => {
    const { end } = await askFor(server.redirect('http://www.wire.example/'), { 'www.wire.example/': server.page });
    expect(end).toMatchObject({ outcome: 'unclear', problem: 'redirects lead to the front page' });
  });
});

describe('an address that refuses programs', () => {
  it.each([401, 403, 451])('is known by the answer %i', async (code) => {
    const { end } = await askFor(server.status(code));
    expect(end).toMatchObject({ outcome: 'unclear', isPassing: false });
  });
});

describe('a server that asks for a pause', () => {
  it('gets a pause of the seconds in its answer', async () => {
    const { end, slept } = await askFor(server.inTurn(server.status(429, { 'retry-after': '30' }), server.page));
    expect(end.outcome).toBe('well');
    expect(long(slept)).toEqual([30_000]);
  });

  it('gets a pause until the time in its answer', async () => {
    const answer = server.status(503, { 'retry-after': 'Sun, 03 May 2026 10:01:00 GMT' });
    const { end, slept } = await askFor(server.inTurn(answer, server.page));
    expect(end.outcome).toBe('well');
    expect(long(slept)).toEqual([60_000]);
  });

  it('is not asked again in this run if it asks for a long pause', async () => {
    const { end, requests } = await askFor(server.status(429, { 'retry-after': '3600' }));
    expect(end).toMatchObject({ outcome: 'unclear', isPassing: true, wantsRest: true });
    expect(requests).toHaveLength(1);
  });
});

describe('an address that fails', () => {
  it('is given up after four attempts, with longer and longer pauses', async () => {
    const { end, requests, slept } = await askFor(server.status(503));
    expect(end).toMatchObject({ outcome: 'failed', problem: 'the server answers 503 (Service Unavailable)' });
    expect(requests).toHaveLength(4);
    expect(long(slept)).toEqual([2_000, 8_000, 32_000]);
  });

  it.each([
    ['gives no answer', server.never, 'no answer in time', 50],
    ['gives half an answer', server.byMethod(server.status(405), server.brokenOff), 'the connection broke off', 2_000],
    ['breaks the connection off', server.reset, 'the connection broke off', 2_000],
  ])('has the problem if the server %s', async (_what, ferry, problem, timeLimit) => {
    const { end } = await askFor(ferry, {}, timeLimit);
    expect(end).toMatchObject({ outcome: 'failed', problem, isPassing: true });
  });

  it('has the problem that the answer is not HTTP', async () => {
    const { end } = await askFor(server.garbage);
    expect(end).toMatchObject({ outcome: 'failed', problem: 'the answer is not HTTP', isPassing: false });
  });

  it.each([
    ['HTTP/1.1 200 OK\r\n', `X: ${'y'.repeat(80)}\r\n`, 'the answer has too many headers'],
    ['HTTP/1.1 200 ', 'well and ', 'no answer in time'],
    ['HTTP/1.1 103 Early Hints\r\n', '\r\nHTTP/1.1 103 Early Hints\r\n', 'no answer in time'],
  ])('has the problem of an answer that begins with %j and never ends', async (first, line, problem) => {
    const { end } = await askFor(server.endlessly(first, line), {}, 200);
    expect(end).toMatchObject({ outcome: 'failed', problem });
  });

  it('has the problem of an invalid status', async () => {
    const { end } = await askFor(({ socket }) => void socket.end('HTTP/1.1 007 Well\r\nContent-Length: 0\r\n\r\n'));
    expect(end).toMatchObject({ outcome: 'failed', problem: 'the answer is not HTTP' });
  });

  it('has the problem of a page that arrives slowly, beyond the time limit', async () => {
    const drip: server.Page = (_request, response) => void response.write('begun');
    const { end } = await askFor(server.byMethod(server.status(405), drip), {}, 100);
    expect(end).toMatchObject({ outcome: 'failed', problem: 'no answer in time' });
  });

  it('has the problem of redirects in a circle', async () => {
    const { end, requests } = await askFor(server.redirect('/a'), { 'wire.example/a': server.redirect('/ferry') });
    expect(end).toMatchObject({ outcome: 'failed', problem: 'redirects lead in a circle', reply: { status: 302 } });
    expect(requests).toEqual([
      'HEAD wire.example/ferry',
      'HEAD wire.example/a',
      'GET wire.example/ferry',
      'GET wire.example/a',
    ]);
  });

  it('has the problem of too many redirects', async () => {
    const steps = Array.from(
      { length: 12 },
      (_, step) => [`wire.example/${step}`, server.redirect(`/${step + 1}`)] as const,
    );
    const { end } = await askFor(server.redirect('/0'), Object.fromEntries(steps));
    expect(end).toMatchObject({ outcome: 'failed', problem: 'more than 10 redirects' });
  });

  it.each(['ftp://wire.example/ferry', 'http://', 'http://[::1', 'http://wire.example:99999/', 'javascript:alert(1)'])(
    'has the problem of a redirect to %s',
    async (to) => {
      const { end } = await askFor(server.redirect(to));
      expect(end).toMatchObject({ outcome: 'failed', problem: 'a redirect does not lead to a web address' });
    },
  );
});

describe('an address whose host cannot be reached', () => {
  const ask = (address: string) => {
    const asker = testAsker(fetch);
    return requestWithRetries(address, 'HEAD', asker, asker.clock);
  };

  it('has the problem of a refused connection', async () => {
    const nobody = await server.startTestServer({});
    await nobody.close();
    const end = await ask(`http://127.0.0.1:${nobody.port}/`);
    expect(end).toMatchObject({ outcome: 'failed', problem: 'the host refuses connections', reply: undefined });
  });

  it('has the problem of an untrusted certificate, and is not requested again', async () => {
    const pem = await readFile(new URL('../testing/self-signed.pem', import.meta.url));
    let answers = 0;
    const secure = createServer({ key: pem, cert: pem }, (_request, response) => {
      answers++;
      response.end();
    });
    const end = await ask(`https://127.0.0.1:${await server.listen(secure)}/`);
    expect(end).toMatchObject({
      outcome: 'failed',
      problem: 'the certificate is not from a trusted authority',
      isPassing: false,
    });
    expect(answers).toBe(0);
    await server.closeServer(secure);
  });

  it('has the problem of a server without TLS', async () => {
    running = await server.startTestServer({});
    const end = await ask(`https://127.0.0.1:${running.port}/`);
    expect(end).toMatchObject({ outcome: 'failed', problem: 'no secure connection could be made' });
  });
});

describe('a program that is stopped', () => {
  it('aborts the request, which is not a failure of the address', async () => {
    const stopper = new AbortController();
    running = await server.startTestServer({ 'wire.example/ferry': () => stopper.abort(new Error('stopped')) });
    const asker = testAsker(running.fetch, { stop: stopper.signal });
    await expect(requestWithRetries(ADDRESS, 'HEAD', asker, asker.clock)).rejects.toThrow('stopped');
  });
});
