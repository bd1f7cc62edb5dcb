import type { Finding, SearchContext } from '../../finding.ts';
import { lineAt } from '../../page/lines.ts';
import { isBlank } from '../../page/signs.ts';
import { canBeNote, inlineNote } from './inline-note.ts';

/**
 * `text[1. note]`: FD Footnotes. Numbers rise by one, and one may lack, or all are 1; brackets that break the row, as
 * `[12. edition]`, are none, and neither is one that starts a line.
 */
export function numberedBrackets({ page, lines, claims }: SearchContext): Finding {
  const { view } = page;
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  const closers = matchBrackets(view);
  const matches = [...view.matchAll(/\[(\d{1,4})\.[ \u00A0\uE000](?=[^\]\s])/g)];
  const numbers = new Set(matches.map((match) => Number(match[1])));
  let last = 0;
  let end = 0;
  for (const match of matches) {
    const open = { from: match.index, to: match.index + match[0].trimEnd().replace(/\uE000$/, '').length };
    const closer = closers.get(open.from);
    const number = Number(match[1]);
    const isGap = number === last + 2 && (last > 0 || numbers.has(number + 1));
    const follows = number === last + 1 || isGap || (number === 1 && last === 1);
    if (closer === undefined || open.from < end || !follows || claims.has(open.from)) continue;
    const lineStart = lines[lineAt(lines, open.from)]?.from ?? open.from;
    const startsLine = isBlank(view.slice(lineStart, open.from));
    const words = view.slice(open.to, closer).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (startsLine || words.length < 2 || !canBeNote(page, { from: open.to, to: closer })) continue;
    finding.notes.push(inlineNote(open, { from: closer, to: closer + 1 }, match[1]));
    last = number;
    end = closer + 1;
  }
  return finding;
}

/** For each `[` its `]`, within a block. */
function matchBrackets(view: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const openers: number[] = [];
  for (const { index, 0: sign } of view.matchAll(/[[\]\uE001]/g)) {
    if (sign === '[') openers.push(index);
    else if (sign === '\uE001') openers.length = 0;
    else {
      const opener = openers.pop();
      if (opener !== undefined) pairs.set(opener, index);
    }
  }
  return pairs;
}
