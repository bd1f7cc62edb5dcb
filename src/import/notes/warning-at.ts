import type { Warning } from '../model/warning.ts';
import { sourceAt, type Span } from './page/places.ts';
import { type Page, readable } from './page/read-page.ts';

/** A warning about something that starts at a position: it quotes its paragraph from there on. */
export function warningAt(page: Page, from: number, code: Warning['code'], expected: string): Warning {
  const text = page.shown.slice(from, from + longest).replace(/^[\uE000-\uE002\s]+/, '');
  const [first = ''] = text.split(/[\uE001\uE002\n]/, 1);
  return { code, at: sourceAt(page, from), found: readable(first).trim(), expected };
}

/** A warning about a mark: it quotes what is before it, too. */
export function warningAboutMark(page: Page, { from, to }: Span, code: Warning['code'], expected: string): Warning {
  const before = page.shown.slice(Math.max(0, from - context), from).split(/[\uE001\uE002\n]/);
  const end = /^[\])]/.test(page.view.slice(to)) ? to + 1 : to;
  const found = readable((before.at(-1) ?? '') + page.shown.slice(from, Math.min(end, from + longest)));
  return { code, at: sourceAt(page, from), found: found.trim(), expected };
}

/** How much is quoted, and how much before a mark, in characters. */
const longest = 80;
const context = 40;
