import type { Candidate, CandidatePart } from '../notes/align-marks.ts';
import { scoreMark } from './score-mark.ts';

/** Digits as they are typed, raised (`³`), or in brackets of their own (`[12]`). */
const RUN = /\[\d{1,5}\]|\d+|[⁰¹²³⁴-⁹]+/gu;
const LONGEST_RUN = 12;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Finds every place in a text at which the number of a note may stand, with how likely it is by itself.
 *
 * `in 202214, and` → 14 (after a year), 4 (after 20221, hardly) and, where notes 2 … 14 exist, so on.
 *
 * @param labels of the notes that there are
 */
export function markCandidates(text: string, labels: ReadonlySet<string>): Candidate[] {
  const seen = repeatedWords(text);
  return [...text.matchAll(RUN)].flatMap((match) => {
    if (match[0].length > LONGEST_RUN) return [];
    const run = { text, start: match.index, end: match.index + match[0].length };
    return readings(match[0], labels).map(({ skipped, labels: read }) => ({
      parts: partsOf(run.start + skipped, match[0].slice(skipped), read),
      score: scoreMark(run, skipped, seen),
    }));
  });
}

/** A way to read a run of digits: so many of them belong to the text, the rest are these notes. */
interface Reading {
  skipped: number;
  labels: string[];
}

function readings(run: string, labels: ReadonlySet<string>): Reading[] {
  if (run.startsWith('[')) return labels.has(run.slice(1, -1)) ? [{ skipped: 0, labels: [run.slice(1, -1)] }] : [];
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

function partsOf(start: number, run: string, labels: readonly string[]): CandidatePart[] {
  if (labels.length === 1) return [{ label: labels[0] ?? '', start, end: start + run.length }];
  let at = start;
  return labels.map((label) => ({ label, start: at, end: (at += label.length) }));
}

/** Words with digits, such as `COVID19`, that occur more than once in a text: what is a name is repeated. */
function repeatedWords(text: string): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}+\d{1,5}(?!\d)/gu)) (once.has(word) ? repeated : once).add(word);
  return repeated;
}
