import { warningAboutMark } from '../../warning-at.ts';
import type { Finding, FoundNote, SearchContext } from '../../finding.ts';
import type { Span } from '../../page/places.ts';
import type { Page } from '../../page/read-page.ts';
import { canBeNote, inlineNote } from './inline-note.ts';
import { matchParentheses } from './match-parentheses.ts';

/**
 * `text ((note))`, and `((ref:2))` for the second note again: Footnotes Made Easy and its forerunners. Formulas,
 * conditions and faces made of parentheses are none.
 */
export function doubleParentheses({ page, claims }: SearchContext): Finding {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  const repeats: { number: number; span: Span }[] = [];
  let end = 0;
  for (const [from, closer] of matchParentheses(page.view)) {
    const to = closer + 2;
    if (from < end || claims.has(from) || claims.has(closer)) continue;
    const inside = page.view.slice(from + 2, closer);
    const repeat = /^\s*ref:\s*(\d{1,4})\s*$/i.exec(inside);
    if (repeat) repeats.push({ number: Number(repeat[1]), span: { from, to } });
    else if (readsAsNote(page.view, from, inside) && canBeNote(page, { from: from + 2, to: closer })) {
      finding.notes.push(inlineNote({ from, to: from + 2 }, { from: closer, to }));
    } else continue;
    end = to;
  }
  for (const { number, span } of repeats) addRepeat(page, finding, finding.notes[number - 1], span);
  return finding;
}

function addRepeat(page: Page, finding: Finding, note: FoundNote | undefined, span: Span): void {
  if (note) {
    note.marks.push(span);
    return;
  }
  const expected = 'There is no note of that number. The mark stays in the text as it is.';
  finding.warnings.push(warningAboutMark(page, span.from, span.to, 'mark-without-note', expected));
}

/** Whether what stands in double parentheses is prose, in a place where a mark can be. */
function readsAsNote(view: string, from: number, inside: string): boolean {
  const before = view[from - 1] ?? ' ';
  const isGlued = /[\p{L}\p{N}_$)\]]/u.test(before);
  const startsWithAside = /^\([^()]*\p{L}{3}[^()]*\)[\s.,;:]/u.test(inside);
  if (/^[\s(]/.test(inside) && (isGlued || inside.startsWith('(')) && !startsWithAside) return false;
  if (formula.test(inside) || !/\p{L}{3}|\p{L}\.\s?\d|\uE004|\p{Script=Han}/u.test(inside)) return false;
  return !isGlued || /\s|[\p{L}\p{N}][.:]|\uE000/u.test(inside.trim());
}

/** Signs of programs and of mathematics. */
const formula = /&&|\|\||[=!<>]=|;\s*$|\s[+*^<>=]\s|\s\/\s(?!\p{L}{3})|[_^]\{|\\[a-z]/u;
