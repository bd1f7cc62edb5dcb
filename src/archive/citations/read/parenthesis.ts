import type { Range } from '../citation.ts';
import type { CslDate } from '../csl.ts';
import { dateAt } from './dates-in-notes.ts';
import type { Draft } from './draft.ts';
import { languageNamed } from './language-names.ts';
import { tidyTitle } from './title.ts';

const THESIS =
  /\b(?:ph\.?\s?d\.?|doctoral|master[’']?s|m\.?\s?a\.?|m\.?\s?sc\.?|m\.?\s?phil\.?|candidate)\s+(?:diss\.?|dissertation|thesis)/i;
const PUBLISHER =
  /\b(?:press|presse|publish(?:ing|ers?)|books|verlag|university|institut[eo]?|cent(?:er|re)|house|éditions|izdatel[’']?stvo|ministry|office|foundation|council|group|gpo)\b/iu;

/**
 * Reads what stands in parentheses among the particulars of a source: a translated title, place, publisher and year, a
 * date, a thesis, a language, an abbreviation to come.
 *
 * @param isFirst whether it follows the title directly
 * @returns which part of it was not understood, if any
 */
export function readParenthesis(inner: string, draft: Draft, isFirst: boolean): Range | undefined {
  if (inner.length > 500) return { start: 0, end: inner.length };
  const words = inner.trim();
  for (const read of [readTranslation, readShortTitle, readLanguage, readGenre, readAccess]) {
    if (read(words, draft, isFirst)) return undefined;
  }
  const unread = readImprint(words, draft);
  if (unread === '') return undefined;
  const start = unread === words ? 0 : inner.indexOf(unread);
  return { start, end: unread === words ? inner.length : start + unread.length };
}

/** Whether a parenthesis says when a source was published, and perhaps where and by whom. */
export function isImprint(inner: string): boolean {
  if (inner.length > 200) return false;
  const draft: Draft = { item: {}, addresses: [], names: [], unread: [] };
  readImprint(inner.trim(), draft);
  return draft.item.issued !== undefined;
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

function readAccess(words: string, { item }: Draft): boolean {
  const label = /^(?:last )?accessed(?: on)? /i.exec(words);
  const date = label && wholeDate(words.slice(label[0].length));
  if (date) item.accessed = date;
  return Boolean(date);
}

/**
 * “March 14, 2022”, “London: Hurst, 2019”, “5th ed., Hurst Publishers, 2019”, “PhD diss., University of Leeds, 2015”
 *
 * @returns the words before the date that were not understood: “Osh” in “Osh, 2019” may be a place or a publisher
 */
function readImprint(words: string, { item }: Draft): string {
  if (item.issued) return words;
  const date = wholeDate(words);
  if (date) {
    item.issued = date;
    return '';
  }
  const end = /^(.+),\s+([^,]+|[^,]+,\s*\d{4})$/su.exec(words);
  const issued = end?.[2] === undefined ? undefined : wholeDate(end[2]);
  if (!issued || end?.[1] === undefined) return words;
  item.issued = issued;
  const edition = /^(\d{1,2})(?:st|nd|rd|th) ed(?:ition|n)?\.?,\s+/.exec(end[1]);
  if (edition) item.edition = edition[1];
  const before = end[1].slice(edition?.[0].length ?? 0);
  const thesis = THESIS.exec(before);
  const placed = /^([^:]{2,60}):\s*([^:]{1,120})$/u.exec(before);
  if (thesis) {
    item.genre = thesis[0].trim();
    item.publisher = before.replace(THESIS, '').replace(/^[\s.,]+|[\s.,]+$/g, '');
  } else if (placed?.[1] && placed[2]) {
    item['publisher-place'] = placed[1];
    item.publisher = placed[2];
  } else if (PUBLISHER.test(before)) item.publisher = before;
  else return before;
  return '';
}

function wholeDate(words: string): CslDate | undefined {
  const found = dateAt(words, 0);
  return found?.length === words.length ? found.value : undefined;
}
