import type { Warning } from '../../../model/warning.ts';
import { warningAt } from '../../warning-at.ts';
import type { FoundNote } from '../../finding.ts';
import type { Span } from '../../page/places.ts';
import { isDivided } from '../../page/places.ts';
import type { Page } from '../../page/read-page.ts';

/** A note that stands where its mark belongs, between two tokens. */
export function inlineNote(open: Span, close: Span, printed?: string): FoundNote {
  return {
    from: open.to,
    to: close.from,
    marks: [open],
    dropped: [{ ...close, as: 'mark' }],
    certain: true,
    ...(printed === undefined ? {} : { printed }),
  };
}

/** Whether what stands between two tokens can be a note: it says something, and is no half article. */
export function canBeNote(page: Page, between: Span): boolean {
  if (between.to - between.from > longest || isDivided(page, between)) return false;
  return /[\p{L}\p{N}\uE004]/u.test(page.view.slice(between.from, between.to));
}

/** A token that is left as it stands, since what belongs to it cannot be told. */
export function unreadable(page: Page, at: number, why: string): Warning {
  const expected = `It stays as it is, since ${why}. Write the note by hand, or remove the token.`;
  return warningAt(page, at, 'note-form-unreadable', expected);
}

/** In characters. */
const longest = 20_000;
