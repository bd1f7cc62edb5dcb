import type { Range } from '../../../base/range.ts';
import type { CslDate } from '../csl.ts';
import { dateAt } from './dates-in-notes.ts';
import { type Draft, emptyDraft } from './model.ts';
import { readImprint } from './imprint.ts';
import { languageNamed } from './language-names.ts';
import { readPageWithin } from './locators.ts';
import { tidyTitle } from './title.ts';
import { patternFor } from './words/any-language.ts';

/**
 * Reads parentheses among the details of a source: a translated title, place, publisher and year, a date, a thesis, a
 * language, an abbreviation for later notes.
 *
 * @param isFirst whether it follows the title directly
 * @returns the part that was not read, if any
 */
export function readParenthesis(inner: string, draft: Draft, isFirst: boolean): Range | undefined {
  if (inner.length > 500) return { start: 0, end: inner.length };
  const words = inner.trim();
  for (const read of [readTranslation, readShortTitle, readLanguage, readGenre, readAccess, readPageOf]) {
    if (read(words, draft, isFirst)) return undefined;
  }
  const unread = readImprint(words, draft);
  if (unread === '') return undefined;
  const start = unread === words ? 0 : inner.indexOf(unread);
  return { start, end: unread === words ? inner.length : start + unread.length };
}

/** Whether a parenthesis has the date of a source, and perhaps place and publisher. */
export function isImprint(inner: string): boolean {
  if (inner.length > 200) return false;
  const draft = emptyDraft();
  const isAll = readImprint(inner.trim(), draft) === '';
  return draft.item.issued !== undefined || (isAll && Object.keys(draft.item).length > 0);
}

function readTranslation(words: string, draft: Draft, isFirst: boolean): boolean {
  const quoted = /^[‘'“"](.+)[’'”"″]$/su.exec(words)?.[1];
  if (!isFirst || quoted === undefined) return false;
  draft.translation = tidyTitle(quoted);
  return true;
}

/** “hereafter “Monitoring Report”” */
function readShortTitle(words: string, { item }: Draft): boolean {
  const label = /^(?:hereafter|hereinafter|henceforth)(?: referred to as)?:?\s+/i.exec(words);
  if (!label) return false;
  item['title-short'] = words.slice(label[0].length).replace(/^[‘'“"]|[,.]?[’'”"]?$/g, '');
  return true;
}

function readLanguage(words: string, draft: Draft): boolean {
  draft.language ??= languageNamed(words);
  return languageNamed(words) !== undefined;
}

function readGenre(words: string, { item }: Draft): boolean {
  const isGenre = /^(?:blog|podcast|video|audio|tweet|press release|website|web page|op-ed|PDF)$/i.test(words);
  if (isGenre) item.genre ??= words;
  return isGenre;
}

function readPageOf(words: string, draft: Draft): boolean {
  return readPageWithin(words, draft);
}

const ACCESSED = new RegExp(`^${patternFor('accessed')}:? `, 'iu');

function readAccess(words: string, { item }: Draft): boolean {
  const label = ACCESSED.exec(words);
  const date = label && wholeDate(words.slice(label[0].length));
  if (date) item.accessed = date;
  return Boolean(date);
}

function wholeDate(words: string): CslDate | undefined {
  const found = dateAt(words, 0);
  return found?.length === words.length ? found.value : undefined;
}
