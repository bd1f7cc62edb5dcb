import { describe, expect, it } from 'vitest';
import { type Fault, reportFaults } from './fault.ts';

function fault(changes: Partial<Fault> = {}): Fault {
  return { code: 'id-unknown', file: 'a.md', line: 1, found: '“x”', expected: 'expected an id', ...changes };
}

describe('reportFaults', () => {
  it('says where each fault is, what was found and what is expected', () => {
    const [line] = reportFaults([fault({ file: 'articles/a.md', line: 12 })], 'content').split('\n');
    expect(line).toBe('content/articles/a.md:12: found “x”; expected an id. [id-unknown]');
  });

  it('asks whether the nearest candidate was meant, where there is one', () => {
    const [line] = reportFaults([fault({ nearest: 'xy' })], 'content').split('\n');
    expect(line).toBe('content/a.md:1: found “x”; expected an id. Did you mean “xy”? [id-unknown]');
  });

  it('goes by file and then by line, whatever the order in which faults were found', () => {
    const report = reportFaults(
      [fault({ file: 'b.md', line: 2 }), fault({ line: 10 }), fault({ file: 'b.md' }), fault({ line: 9 })],
      'content',
    );
    expect(report.match(/\w\.md:\d+/g)).toEqual(['a.md:9', 'a.md:10', 'b.md:1', 'b.md:2']);
  });

  it.each([
    [[fault()], '1 fault in 1 file of the content. Correct them and build again.'],
    [[fault(), fault({ line: 2 })], '2 faults in 1 file of the content. Correct them and build again.'],
    [[fault(), fault({ file: 'b.md' })], '2 faults in 2 files of the content. Correct them and build again.'],
  ])('counts the faults and the files in its last line', (faults, expected) => {
    expect(reportFaults(faults, 'content').split('\n').at(-1)).toBe(expected);
  });

  it('leaves the list that it was given as it was', () => {
    const faults = [fault({ file: 'b.md' }), fault()];
    reportFaults(faults, 'content');
    expect(faults.map(({ file }) => file)).toEqual(['b.md', 'a.md']);
  });
});
