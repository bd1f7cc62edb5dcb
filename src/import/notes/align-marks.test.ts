import { describe, expect, test } from 'vitest';
import { alignMarks, type Candidate } from './align-marks.ts';

/** Candidates one character wide, in the order given, as `label:score`. */
function candidates(...list: string[]): Candidate[] {
  return list.map((text, index) => {
    const [label = '', score = '6'] = text.split(':');
    return { parts: [{ label, start: index * 10, end: index * 10 + 1 }], score: Number(score) };
  });
}

function read(list: Candidate[], labels: string[]): string[] {
  return alignMarks(list, labels).map(({ label, start, inOrder }) => `${label}@${start / 10}${inOrder ? '' : '!'}`);
}

describe('alignMarks', () => {
  test('pairs marks that rise as the notes do', () => {
    expect(read(candidates('1', '2', '3'), ['1', '2', '3'])).toEqual(['1@0', '2@1', '3@2']);
  });

  test('begins wherever the notes begin', () => {
    expect(read(candidates('1', '651', '652'), ['651', '652'])).toEqual(['651@1', '652@2']);
  });

  test('accepts an unlikely place if the order requires it', () => {
    expect(read(candidates('1', '2:-5', '3'), ['1', '2', '3'])).toEqual(['1@0', '2@1', '3@2']);
  });

  test('treats a mark as missing rather than accept an impossible place', () => {
    expect(read(candidates('1', '2:-9', '3'), ['1', '2', '3'])).toEqual(['1@0', '3@2']);
  });

  test('is not shifted by one odd number', () => {
    expect(read(candidates('1', '4:3', '2', '3', '4', '5'), ['1', '2', '3', '4', '5'])).toEqual([
      '1@0',
      '2@2',
      '3@3',
      '4@4',
      '5@5',
    ]);
  });

  test('finds a note that is cited again at once, and again later', () => {
    expect(read(candidates('1', '1', '2', '3', '1'), ['1', '2', '3'])).toEqual(['1@0', '1@1', '2@2', '3@3', '1@4!']);
  });

  test('finds a note that is cited too early and nowhere else', () => {
    expect(read(candidates('1', '3', '2', '4'), ['1', '2', '3', '4'])).toHaveLength(4);
  });

  test('refuses a number that comes too early to be a mark', () => {
    expect(read(candidates('3', '1', '2', '3'), ['1', '2', '3'])).toEqual(['1@1', '2@2', '3@3']);
  });

  test('chooses one of the readings of the same digits', () => {
    const digits: Candidate[] = [
      { parts: [{ label: '12', start: 0, end: 2 }], score: 3 },
      { parts: [{ label: '2', start: 1, end: 2 }], score: 2 },
    ];
    expect(alignMarks(digits, ['2', '13']).map(({ label }) => label)).toEqual(['2']);
    expect(alignMarks(digits, ['11', '12']).map(({ label }) => label)).toEqual(['12']);
  });

  test('reads digits as several marks that follow one another', () => {
    const parts = [
      { label: '11', start: 0, end: 2 },
      { label: '12', start: 2, end: 4 },
    ];
    expect(alignMarks([{ parts, score: 4 }], ['11', '12']).map(({ note }) => note)).toEqual([0, 1]);
  });

  test('finds nothing without notes or likely marks', () => {
    expect(alignMarks(candidates('1', '2'), [])).toEqual([]);
    expect(alignMarks(candidates('1:-9', '2:-9'), ['1', '2'])).toEqual([]);
  });

  test('takes linear time', () => {
    const labels = Array.from({ length: 20_000 }, (_, index) => String(index + 1));
    expect(alignMarks(candidates(...labels), labels)).toHaveLength(20_000);
  });
});
