import type { Candidate } from '../../notes/align-marks.ts';
import type { Range } from '../../../base/range.ts';
import { type Run, scoreMark } from './score-mark.ts';

/** Digits as they are typed, raised (`³`; some browsers write `^3`), or in brackets of their own (`[12]`, `(12)`). */
const RUN = /(?:\^(?:\n[ \t]*)?)?\[\d{1,5}\]|\^?\(\d{1,5}\)|\^\(\[\d{1,5}\]\)|\^?\d+|[⁰¹²³⁴-⁹]+/gu;
const NAME = /[\p{L}\p{M}]+[-–]?\d{1,5}(?!\d)/gu;
const LONGEST_RUN = 12;
/** What it costs to read digits as several marks set one after the other. */
const SEVERAL = 2;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Finds every place in a text at which the number of a note may be, with how likely it is by itself.
 *
 * `in 202214, and` → 14 (after a year), 4 (after 20221, hardly) and, where notes 2 … 14 exist, so on.
 *
 * @param labels of the notes that there are
 * @param isApart whether a space is before each mark
 */
export function markCandidates(text: string, labels: ReadonlySet<string>, isApart = false): Candidate[] {
  const names = numberedNames(text);
  return [...text.matchAll(RUN)].flatMap(({ 0: written, index: start }) => {
    if (written.length > LONGEST_RUN) return [];
    const run = { text, start, end: start + written.length, isApart };
    const plain = readings(written, labels).map(({ skipped, labels: read }) => ({
      parts: partsOf({ start: start + skipped, end: run.end }, read),
      score: scoreMark(run, skipped, names) - (read.length > 1 ? SEVERAL : 0),
    }));
    return [...lettered(run, labels, names), ...plain];
  });
}

/** A number with a letter, as `12a`: only where a note has that label. */
function lettered(run: Run, labels: ReadonlySet<string>, names: ReadonlyMap<string, number>): Candidate[] {
  const [letter = ''] = /^[a-h](?![\p{L}\d])/u.exec(run.text.slice(run.end, run.end + 2)) ?? [];
  const label = run.text.slice(run.start, run.end) + letter;
  if (letter === '' || !labels.has(label)) return [];
  const end = run.end + 1;
  return [{ parts: [{ label, start: run.start, end }], score: scoreMark({ ...run, end }, 0, names) }];
}

/** A way to read a run of digits: so many of them belong to the text, the rest are these notes. */
interface Reading {
  skipped: number;
  labels: string[];
}

function readings(run: string, labels: ReadonlySet<string>): Reading[] {
  if (/^[[(^]/.test(run)) {
    const label = run.replace(/[^\d]/g, '');
    return labels.has(label) ? [{ skipped: 0, labels: [label] }] : [];
  }
  const digits = run.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
  const found: Reading[] = [];
  for (let skipped = 0; skipped < digits.length; skipped++) {
    const rest = digits.slice(skipped);
    if (labels.has(rest)) found.push({ skipped, labels: [rest] });
    else found.push(...consecutive(rest, labels).map((read) => ({ skipped, labels: read })));
  }
  return found;
}

/** Digits read as numbers that follow one another: `1112` as 11 and 12. */
function consecutive(digits: string, labels: ReadonlySet<string>): string[][] {
  const found: string[][] = [];
  for (let length = 1; length < digits.length; length++) {
    const read: string[] = [];
    let rest = digits;
    for (let number = Number(digits.slice(0, length)); rest.startsWith(String(number)); number++) {
      if (!labels.has(String(number))) break;
      read.push(String(number));
      rest = rest.slice(String(number).length);
    }
    if (rest === '' && read.length > 1) found.push(read);
  }
  return found;
}

/** Where each mark of a reading is: all digits are theirs, and one by itself has its brackets, too. */
function partsOf({ start, end }: Range, labels: readonly string[]): Candidate['parts'] {
  let at = start;
  return labels.map((label) => ({ label, start: at, end: labels.length === 1 ? end : (at += label.length) }));
}

/** Words with digits, such as `COVID-19` and `G20`, and how often each occurs: what is a name is repeated. */
function numberedNames(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) names.set(name, (names.get(name) ?? 0) + 1);
  return names;
}
