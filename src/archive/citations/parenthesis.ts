import type { CslDate } from './csl.ts';
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
 * @returns whether all of it was understood
 */
export function readParenthesis(inner: string, draft: Draft, isFirst: boolean): boolean {
  const { item } = draft;
  const words = inner.replace(/\s+/g, ' ').trim();
  if (words.length > 500) return false;
  const quoted = /^[‘'“"](.+)[’'”"″]$/u.exec(words)?.[1];
  if (isFirst && quoted !== undefined) {
    draft.translation = tidyTitle(quoted);
    return true;
  }
  const hereafter = /^(?:hereafter|hereinafter|henceforth)(?: referred to as)?:? [‘'“"]?(.+?)[,.]?[’'”"]?$/iu.exec(
    words,
  );
  if (hereafter) {
    item['title-short'] = hereafter[1];
    return true;
  }
  const language = languageNamed(words);
  if (language) {
    draft.language = language;
    return true;
  }
  if (/^(?:blog|podcast|video|audio|tweet|press release|website|web page|op-ed|PDF)$/iu.test(words)) {
    item.genre ??= words;
    return true;
  }
  const accessed = /^(?:last )?accessed(?: on)? /i.exec(words);
  if (accessed) {
    const date = wholeDate(words.slice(accessed[0].length));
    if (date) item.accessed = date;
    return date !== undefined;
  }
  return readImprint(words, draft);
}

/** Whether a parenthesis says when a source was published, and perhaps where and by whom. */
export function isImprint(inner: string): boolean {
  return inner.length <= 200 && readImprint(inner.trim(), { item: {}, addresses: [], names: [], unread: [] });
}

/** “March 14, 2022”, “London: Hurst, 2019”, “PhD diss., University of Leeds, 2015” */
function readImprint(words: string, { item }: Draft): boolean {
  if (item.issued) return false;
  const date = wholeDate(words);
  if (date) {
    item.issued = date;
    return true;
  }
  const end = /^(.+),\s+([^,]+|[^,]+,\s*\d{4})$/u.exec(words);
  const issued = end?.[2] === undefined ? undefined : wholeDate(end[2]);
  const before = end?.[1];
  if (!issued || before === undefined) return false;
  const thesis = THESIS.exec(before);
  const placed = /^([^:]{2,60}):\s*([^:]{1,120})$/u.exec(before);
  if (thesis) {
    item.genre = thesis[0].trim();
    item.publisher = before.replace(THESIS, '').replace(/^[\s.,]+|[\s.,]+$/g, '');
  } else if (placed?.[1] && placed[2]) {
    item['publisher-place'] = placed[1];
    item.publisher = placed[2];
  } else if (PUBLISHER.test(before)) item.publisher = before;
  else return false;
  item.issued = issued;
  return true;
}

function wholeDate(words: string): CslDate | undefined {
  const found = dateAt(words, 0);
  return found?.length === words.length ? found.value : undefined;
}
