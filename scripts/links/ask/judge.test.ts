import { describe, expect, it } from 'vitest';
import { redirectsToFrontPage, judge } from './judge.ts';

describe('judge', () => {
  it.each([
    [200, 'well'],
    [206, 'well'],
    [304, 'unclear'],
    [400, 'unclear'],
    [403, 'unclear'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'unclear'],
    [500, 'failed'],
    [599, 'failed'],
    [600, 'unclear'],
    [999, 'unclear'],
  ])('judges %i as “%s”', (status, outcome) => {
    expect(judge(status).outcome).toBe(outcome);
  });

  it('says which problems may be temporary', () => {
    const passing = [200, 401, 404, 408, 410, 429, 500, 501, 503, 522, 999].filter((status) => judge(status).isPassing);
    expect(passing).toEqual([408, 429, 500, 503, 522]);
  });

  it('describes the problem, also of a status without a name', () => {
    expect(judge(200).problem).toBeUndefined();
    expect(judge(404).problem).toBe('the server answers 404 (Not Found)');
    expect(judge(522).problem).toBe('the server answers 522');
  });
});

describe('redirectsToFrontPage', () => {
  it.each([
    ['http://wire.example/2019/table', 'https://www.wire.example/', true],
    ['http://wire.example/2019/table', 'https://wire.example/index.php', true],
    ['http://wire.example/2019/table', 'https://wire.example/table', false],
    ['http://wire.example/2019/table', 'https://wire.example/?p=12', false],
    ['http://wire.example/2019/table', 'https://primer.example/', false],
    ['http://wire.example/index.html', 'https://wire.example/', false],
    ['http://wire.example/?p=12', 'https://wire.example/', true],
    ['http://wire.example', 'https://wire.example/', false],
  ])('from %s to %s is %s', (from, to, isLost) => {
    expect(redirectsToFrontPage(from, to)).toBe(isLost);
  });
});
