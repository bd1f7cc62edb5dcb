import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/loaders/check-content.ts';
import { copySample, FERRY, WELL, type Sample } from './testing/sample-run.ts';
import * as server from './testing/test-server.ts';

let sample: Sample;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample.remove());

describe('the search for copies', () => {
  const copy = (stamp: string, status = '200'): server.Page => {
    const closest = { status, available: true, url: `http://web.archive.org/web/${stamp}/${FERRY}`, timestamp: stamp };
    return (_request, response) => void response.end(JSON.stringify({ url: FERRY, archived_snapshots: { closest } }));
  };
  const none: server.Page = (_request, response) => void response.end('{"url":"a","archived_snapshots":{}}');
  const question = 'archive.example/available?url=https%3A%2F%2Fwire.example%2Fferry&timestamp=20220815';
  const seek = (answer: server.Page, day?: string) =>
    sample.run('--archive --only ferry', { pages: { ...WELL, [question]: answer }, ...(day !== undefined && { day }) });

  it('searches the copy nearest to the day of the article, and saves it with the address', async () => {
    const { code, requests } = await seek(copy('20220817093000'));
    expect({ code, requests }).toEqual({ code: 0, requests: ['HEAD wire.example/ferry', `GET ${question}`] });
    expect(await sample.recordOf(FERRY)).toMatchObject({
      address: FERRY,
      outcome: 'well',
      copies: [
        {
          near: '2022-08-15',
          asked: '2026-05-03',
          found: { address: `https://web.archive.org/web/20220817093000/${FERRY}`, taken: '2022-08-17' },
        },
      ],
    });
    expect(await checkContent(sample.folder)).toEqual([]);
  });

  it('does not search again for a copy that was found', async () => {
    await seek(copy('20220817093000'));
    expect((await seek(copy('20220817093000'), '2027-05-03')).requests).toEqual(['HEAD wire.example/ferry']);
    expect((await sample.recordOf(FERRY))?.copies).toHaveLength(1);
  });

  it.each([
    ['has none', none],
    ['has only the copy of an error', copy('20220817093000', '404')],
  ])('saves that the archive %s, and searches again after the days', async (_what, answer) => {
    await seek(answer);
    expect((await sample.recordOf(FERRY))?.copies).toEqual([{ near: '2022-08-15', asked: '2026-05-03' }]);
    expect((await seek(answer, '2026-05-20')).requests).toEqual([]);
    expect((await seek(answer, '2026-06-20')).requests).toContain(`GET ${question}`);
  });

  it.each([
    ['fails', server.status(503), 'the server answers 503 (Service Unavailable)'],
    ['talks nonsense', server.page, 'its answer cannot be read'],
  ])('saves nothing if the archive %s', async (_what, answer, problem) => {
    const { code, said } = await seek(answer);
    expect(code).toBe(2);
    expect(said).toContain(`1 copy was left for another run: the web archive did not answer (${problem}).`);
    expect((await sample.recordOf(FERRY))?.copies).toBeUndefined();
  });

  it('gives up after three searches without an answer', async () => {
    const { said, requests } = await sample.run('--archive', { pages: WELL });
    expect(said).toContain('5 copies were left for another run');
    expect(requests.filter((one) => one.startsWith('GET archive.example'))).toHaveLength(3);
  });
});
