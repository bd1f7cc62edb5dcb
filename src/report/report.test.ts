import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../base/diagnostic.ts';
import { formatFor, report } from './report.ts';
import { reportAsJson } from './report-as-json.ts';
import { reportToGitHub } from './report-to-github.ts';
import { reportToTerminal, showsColours } from './report-to-terminal.ts';

function one(changes: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'id-unknown', severity: 'error', file: 'a.md', line: 1, found: '“x”', expected: 'an id', ...changes };
}
const advice = one({ code: 'author-missing', severity: 'advice', found: 'no author', expected: 'give one' });
const folder = 'content';

describe('reportToTerminal', () => {
  it('has the location of each error, what was found, what was expected and the nearest match', () => {
    const [line] = reportToTerminal([one({ file: 'articles/a.md', line: 12, proposal: 'xy' })], { folder }).split('\n');
    expect(line).toBe('content/articles/a.md:12: Found “x”. Expected an id. Did you mean “xy”? [id-unknown]');
  });

  it('sorts by file and then by line', () => {
    const list = [one({ file: 'b.md', line: 2 }), one({ line: 10 }), one({ file: 'b.md' }), one({ line: 9 })];
    expect(reportToTerminal(list, { folder }).match(/\w\.md:\d+/g)).toEqual(['a.md:9', 'a.md:10', 'b.md:1', 'b.md:2']);
  });

  it.each([
    [[one()], '1 error in 1 file.'],
    [[one(), one({ line: 2 })], '2 errors in 1 file.'],
    [[one(), one({ file: 'b.md' }), advice], '2 errors and 1 piece of advice in 2 files.'],
    [[advice, advice], '2 pieces of advice in 1 file.'],
    [[one(), one({ severity: 'warning' }), advice], '1 error, 1 warning and 1 piece of advice in 1 file.'],
  ])('counts diagnostics, and says where the codes are explained', (list, count) => {
    expect(reportToTerminal(list, { folder }).split('\n').slice(-2)).toEqual([
      count,
      'Each code is explained in docs/diagnostics/.',
    ]);
  });

  it('groups by severity, errors first', () => {
    expect(reportToTerminal([advice, one()], { folder }).split('\n').slice(0, 5)).toEqual([
      'Errors:',
      'content/a.md:1: Found “x”. Expected an id. [id-unknown]',
      '',
      'Advice:',
      'content/a.md:1: Found no author. Give one. [author-missing]',
    ]);
  });

  it('says so if there are no diagnostics', () => {
    expect(reportToTerminal([], { folder })).toBe('No errors.');
  });

  it('lists a diagnostic that many files share once, if it is asked to', () => {
    const list = ['a.html', 'b.html', 'c.html'].map((file) => one({ file, line: 7 }));
    expect(reportToTerminal(list, { folder: 'dist', isMerged: true }).split('\n').slice(0, 2)).toEqual([
      'dist/a.html:7: Found “x”. Expected an id. The same in 2 other places. [id-unknown]',
      '3 errors in 3 files.',
    ]);
  });

  it('uses colours only if it is asked to', () => {
    expect(reportToTerminal([one()], { folder })).not.toContain('\u001B');
    expect(reportToTerminal([one()], { folder, colours: true })).toContain('\u001B[31m[id-unknown]\u001B[39m');
  });
});

describe('showsColours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('is true for terminals that allow colours (%s, %o)', (isTTY, env, expected) => {
    expect(showsColours({ isTTY }, env)).toBe(expected);
  });
});

describe('reportAsJson', () => {
  it('has every diagnostic with the page of its code, and counts', () => {
    const report: unknown = JSON.parse(reportAsJson([advice, one({ line: 3, column: 5, proposal: 'xy' })], { folder }));
    expect(report).toEqual({
      diagnostics: [
        { ...advice, docs: 'docs/diagnostics/author-missing.md' },
        { ...one({ line: 3, column: 5, proposal: 'xy' }), docs: 'docs/diagnostics/id-unknown.md' },
      ],
      summary: { folder, errors: 1, warnings: 0, advice: 1, files: 1 },
    });
  });

  it('has an empty list if there are no diagnostics', () => {
    expect(JSON.parse(reportAsJson([], { folder }))).toMatchObject({ diagnostics: [], summary: { errors: 0 } });
  });
});

describe('reportToGitHub', () => {
  it('writes a workflow command for each, and the report for people', () => {
    const list = [one({ line: 3 }), { ...advice, line: 9, column: 2 }];
    expect(reportToGitHub(list, { folder }).split('\n')).toEqual([
      '::error file=content/a.md,line=3,title=id-unknown::Found “x”. Expected an id.',
      '::notice file=content/a.md,line=9,col=2,title=author-missing::Found no author. Give one.',
      ...reportToTerminal(list, { folder }).split('\n'),
    ]);
  });

  it('escapes characters that would end a command or a property', () => {
    const [command] = reportToGitHub([one({ file: 'a,b:c.md', found: '50 %\r\n::error' })], { folder }).split('\n');
    expect(command).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=1,title=id-unknown::Found 50 %25%0D%0A::error. Expected an id.',
    );
  });
});

describe('report', () => {
  it('has one format for people, one for programs and one for GitHub', () => {
    expect(report([one()], { format: 'json', folder })).toBe(reportAsJson([one()], { folder }));
    expect(report([one()], { format: 'github', folder })).toBe(reportToGitHub([one()], { folder }));
    expect(report([one()], { format: 'terminal', folder })).toBe(reportToTerminal([one()], { folder }));
  });

  it('chooses the format of GitHub in GitHub Actions', () => {
    expect(formatFor({ GITHUB_ACTIONS: 'true' })).toBe('github');
    expect(formatFor({})).toBe('terminal');
  });
});
