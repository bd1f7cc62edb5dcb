import { lineAt } from '../../page/lines.ts';
import type { Line } from '../../page/lines.ts';
import type { Page } from '../../page/read-page.ts';

/** What its place says of a number: that it can well be a mark, that only the order of all can tell, or that it is none. */
export type Likelihood = 'strong' | 'weak' | 'never';

/** Judges the place of a number by what stands around it. */
export function likelihoodOf(
  { view }: Page,
  lines: readonly Line[],
  from: number,
  to: number,
  inside: string,
): Likelihood {
  const line = lines[lineAt(lines, from)];
  const before = view.slice(Math.max(line?.from ?? 0, from - 40), from).replaceAll('\uE000', '');
  const behind = view.slice(to, to + 12);
  const after = behind.replaceAll('\uE000', '');
  const text = before.trimEnd();
  if (text === '') return 'never';
  const isSpaced = text !== before;
  const startsWord = /^(?:\uE000*\p{L}|\p{N})/u.test(behind);
  if (isSpaced && startsWord && !inside.includes('[')) return 'never';
  if (/(?:^|[^\]])\]\[?$/.test(text) && inside.startsWith('[') && !/\[\d{1,4}[a-z]?\]$/.test(text)) return 'weak';
  // A verse's number stands by itself within a sentence; so may a mark, but only the order of all can tell.
  if (isSpaced && !inside.includes('[') && /\p{L}$/u.test(text) && /^\s+\p{Ll}/u.test(after)) return 'weak';
  if (isSpaced) return /^(?:$|[\s.,;:!?)\]»”’"\uE001\uE002[])/.test(after) ? 'strong' : 'weak';
  const number = /\d+|[⁰¹²³⁴-⁹]+/.exec(inside)?.[0] ?? '';
  if (
    /(?:^|[^\p{L}\p{N}])(?:10|[kcmdµn]?m|ft|mi|in|yd)$/u.test(text) &&
    (/^[23²³]$/.test(number) || text.endsWith('10'))
  )
    return 'never';
  if (/[⁰¹²³⁴-⁹]$/.test(text)) return 'never';
  if (!startsWord && year.test(text)) return 'strong';
  if (startsWord || /\p{N}$/u.test(text) || /(?:^|[^\p{L}\p{N}’'])\p{L}$/u.test(text) || /[=+^*/<>_]$/.test(text))
    return 'weak';
  return 'strong';
}

/** A year at the end of a text: nobody raises one to a power. */
const year = /(?:^|[^\p{L}\p{N}.,])(?:1[5-9]\d\d|20[0-3]\d)$/u;
