import type { Warning } from '../../model/warning.ts';
import type { Finding, Form, FoundNote } from '../finding.ts';
import { isDivided, type Span, startsLine } from '../page/places.ts';
import type { Page } from '../page/read-page.ts';
import { warningAboutMark, warningAt } from '../warning-at.ts';
import { matchParentheses, matchSigns } from './match-parentheses.ts';

/**
 * `text[ref]note[/ref]`: Simple Footnotes (`ref`), footnotes by Cheret (`fn`), Modern Footnotes (`mfn`,
 * `modern_footnote`), Easy Footnotes (`efn_note`, `note`) and others of that shape, in any case. What is never closed
 * stays. A `[note]` that starts a line is a box, not a note.
 */
export const shortcodes: Form = ({ page, lines, isClaimed }) => {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  let open: { name: string; from: number; to: number } | undefined;
  const giveUp = (): void => {
    if (open) finding.warnings.push(unreadable(page, open.from, 'it is never closed'));
    open = undefined;
  };
  for (const match of page.view.matchAll(shortcode)) {
    const [whole, slash, named = '', attributes = ''] = match;
    const name = named.toLowerCase();
    const span = { from: match.index, to: match.index + whole.length };
    if (isClaimed(span.from) || (attributes.trim() !== '' && !attributes.includes('='))) continue;
    if (slash === '') {
      giveUp();
      const isBox = name === 'note' && startsLine({ page, lines }, span.from);
      if (!isBox) open = { name, ...span };
    } else if (open?.name === name && canBeNote(page, { from: open.to, to: span.from })) {
      finding.notes.push(inlineNote(open, span));
      open = undefined;
    } else {
      giveUp();
      if (name !== 'note') finding.warnings.push(unreadable(page, span.from, 'it closes nothing that can be a note'));
    }
  }
  giveUp();
  return finding;
};

/** A slash where it closes, the name; attributes may follow. */
const shortcode = /\[(\/?)(ref|fn|mfn|modern_footnote|efn_note|note|footnote)(\s[^[\]\uE000-\uE004]{0,300})?\]/gi;

/**
 * `text<fn>note</fn>`, `text<mfn>note</mfn>`: tokens that read as HTML elements. One that was never closed runs on to
 * the end of what it is in: when that contains another or a heading, or is too long, it stays.
 */
export const noteElements: Form = ({ page }) => {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  const found = page.elements.filter(({ node }) => ['fn', 'mfn', 'ref', 'footnote'].includes(node.tagName));
  found.forEach(({ from, to }, index) => {
    const holdsAnother = (found[index + 1]?.from ?? Infinity) < to;
    if (!holdsAnother && canBeNote(page, { from: from + 1, to: to - 1 })) {
      finding.notes.push(inlineNote({ from, to: from + 1 }, { from: to - 1, to }));
    } else {
      finding.warnings.push(unreadable(page, from, 'it is never closed, or empty'));
    }
  });
  return finding;
};

/**
 * `text ((note))`, and `((ref:2))` for the second note again: Footnotes Made Easy and its forerunners. Formulas,
 * conditions and faces made of parentheses are not notes.
 */
export const doubleParentheses: Form = ({ page, isClaimed }) => {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  const repeats: { number: number; span: Span }[] = [];
  let end = 0;
  for (const [from, closer] of matchParentheses(page.view)) {
    const to = closer + 2;
    if (from < end || isClaimed(from) || isClaimed(closer)) continue;
    const inside = page.view.slice(from + 2, closer);
    const [, repeated] = /^\s*ref:\s*(\d{1,4})\s*$/i.exec(inside) ?? [];
    if (repeated !== undefined) repeats.push({ number: Number(repeated), span: { from, to } });
    else if (readsAsNote(page.view, from, inside) && canBeNote(page, { from: from + 2, to: closer })) {
      finding.notes.push(inlineNote({ from, to: from + 2 }, { from: closer, to }));
    } else continue;
    end = to;
  }
  for (const { number, span } of repeats) {
    const note = finding.notes[number - 1];
    const expected = 'There is no note of that number. The mark stays in the text as it is.';
    if (note) note.marks.push(span);
    else finding.warnings.push(warningAboutMark(page, span, 'mark-without-note', expected));
  }
  return finding;
};

/** Whether what is in double parentheses is prose, in a place where a mark can be. */
function readsAsNote(view: string, from: number, inside: string): boolean {
  const isGlued = /[\p{L}\p{N}_$)\]]/u.test(view[from - 1] ?? ' ');
  const startsWithAside = /^\([^()]*\p{L}{3}[^()]*\)[\s.,;:]/u.test(inside);
  if (/^[\s(]/.test(inside) && (isGlued || inside.startsWith('(')) && !startsWithAside) return false;
  if (formula.test(inside) || !/\p{L}{3}|\p{L}\.\s?\d|\uE004|\p{Script=Han}/u.test(inside)) return false;
  return !isGlued || /\s|[\p{L}\p{N}][.:]|\uE000/u.test(inside.trim());
}

/** Signs of programs and of mathematics. */
const formula = /&&|\|\||[=!<>]=|;\s*$|\s[+*^<>=]\s|\s\/\s(?!\p{L}{3})|[_^]\{|\\[a-z]/u;

/**
 * `text[1. note]`: FD Footnotes. Numbers rise by one, and one may be missing, or all are 1. Brackets that break the
 * row, as `[12. edition]`, are not notes, and neither are those that start a line.
 */
export const numberedBrackets: Form = ({ page, lines, isClaimed }) => {
  const { view } = page;
  const notes: FoundNote[] = [];
  const closers = matchSigns(view, /[[\]\uE001]/g);
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
    if (closer === undefined || open.from < end || !follows || isClaimed(open.from)) continue;
    const words = view.slice(open.to, closer).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (startsLine({ page, lines }, open.from) || words.length < 2 || !canBeNote(page, { from: open.to, to: closer }))
      continue;
    notes.push(inlineNote(open, { from: closer, to: closer + 1 }, match[1]));
    last = number;
    end = closer + 1;
  }
  return { notes };
};

/** A note that is where its mark belongs, between two tokens. */
function inlineNote(open: Span, close: Span, printed?: string): FoundNote {
  return {
    from: open.to,
    to: close.from,
    marks: [open],
    dropped: [{ ...close, as: 'mark' }],
    ...(printed === undefined ? {} : { printed }),
  };
}

/** Whether what is between two tokens can be a note: it says something, and is no half article. */
function canBeNote(page: Page, between: Span): boolean {
  if (between.to - between.from > longest || isDivided(page, between)) return false;
  return /[\p{L}\p{N}\uE004]/u.test(page.view.slice(between.from, between.to));
}

/** In characters. */
const longest = 20_000;

/** A token that is left as it is, since nothing says what belongs to it. */
function unreadable(page: Page, at: number, why: string): Warning {
  const expected = `It stays as it is, since ${why}. Write the note by hand, or remove the token.`;
  return warningAt(page, at, 'note-form-unreadable', expected);
}
