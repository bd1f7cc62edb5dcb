import { type DayFound, dayIn } from './days-in-figures.ts';
import { announcesName, isDatelineWord, isWeekday, saysPublished } from './dateline-words.ts';

/** A line that states when a post appeared. */
export interface Dateline extends Pick<DayFound, 'day'> {
  /** The name after “by”, where it looks like one. */
  author?: string;
  /** What lines of one theme have in common: their own words and the place of the date. @example "posted on # by" */
  form: string;
  /** Whether it says nothing but the day, the hour and a name. */
  isSure: boolean;
}

const LONGEST = { sure: 120, announced: 160, any: 260 };
const TIME =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[,.]\d+)?(?: ?[ap]\.? ?m\b\.?)?(?: ?(?:uhr|h|ч\.?)(?!\p{L}))?(?: ?(?:utc|gmt|[ecpm][ds]t|z|[+-]\d{2}:?\d{2})(?!\p{L}))?/giu;
/** How long it takes to read, and how many comments there are. */
const COUNTS =
  /\b\d+[ -]?(?:min(?:ute[ns]?|utos)?|мин(?:ут[аы]?)?)\b\.?(?: (?:read(?:ing)?|lesezeit|(?:de )?lecture|(?:de )?lectura|чтени[яе]))?|\b\d+ dakika(?: okuma)?|\d+ ?分钟|\b(?:\d+|no|keine|aucun|sin|нет) (?:comments?|kommentare?|commentaires?|comentarios?|комментари\p{L}+)/giu;
/** A word within a name, in small letters: “Lea van Dam”. */
const PARTICLE = /^(?:van|von|vom|de|del|della|der|den|di|da|do|dos|du|la|le|al|el|bin|ibn|zu|y)$/u;
/** The end of one sentence and the beginning of another. */
const SENTENCES = /\p{Ll}{2}[.!?]["”’)]* +\p{Lu}/u;

/** Reads a line with a date; undefined for a line without a date, and for a sentence or a note that names one. */
export function readDateline(line: string): Dateline | undefined {
  if (line.length > LONGEST.any) return undefined;
  const found = dayIn(line);
  // The item of a list begins with a number before its date.
  if (!found || (found.start > 2 && /^\s*[[(]?\d{1,3}[\]).] /u.test(line))) return undefined;
  const [before, after] = [line.slice(0, found.start), line.slice(found.end)].map((part) =>
    part.replace(TIME, ' ').replace(COUNTS, ' '),
  );
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const unknown = [...left, ...right].filter((word) => !isDatelineWord(word));
  const author = authorIn(left) ?? authorIn(right) ?? setOff(after);
  return {
    day: found.day,
    ...(author !== undefined && { author }),
    form: formOf(left, right),
    isSure:
      (line.length <= LONGEST.sure && !isEndOfNote(left, after) && isOnly(line, unknown, before ?? '', after ?? '')) ||
      isAnnounced(line, left),
  };
}

/** Whether a line may be a dateline if others of its form are. */
export function isShort(line: string): boolean {
  return line.length <= LONGEST.sure && !SENTENCES.test(line.replace(COUNTS, ' '));
}

/** Words and numbers, without the signs between them. */
function wordsOf(text: string | undefined): string[] {
  return text?.match(/[\p{L}\p{M}\p{N}’'@_-]+(?:\.(?=\p{L}))?/gu)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
}

/** `March 3, 2014.` is the end of a note, not a line of its own. */
function isEndOfNote(left: readonly string[], after = ''): boolean {
  return left.length === 0 && /^[).,]*\.$/u.test(after.trim());
}

/** “Posted on” and a date, whatever follows. */
function isAnnounced(line: string, left: readonly string[]): boolean {
  const isOwn = left.length > 0 && left.every(isDatelineWord) && saysPublished(left[0]);
  return isOwn && line.length <= LONGEST.announced && !/[.!?]$/u.test(line) && !SENTENCES.test(line);
}

/** Whether all other words are names, or set off from the date by a sign: `2012-01-12 · ann`. */
function isOnly(line: string, unknown: readonly string[], before: string, after: string): boolean {
  if (unknown.length === 0) return true;
  if (SENTENCES.test(line.replace(COUNTS, ' '))) return false;
  const isSetOff = /[·•|–—/,:~»←→]\s*$/u.test(before.trimEnd()) || /^\s*[·•|–—/,:~«←→]/u.test(after);
  const isBy = [before, after].some((part) => wordsOf(part).some(announcesName));
  const small = unknown.filter((word) => !/^(?:\p{Lu}|\p{Lo}|\d)/u.test(word) && !PARTICLE.test(word)).length;
  if (small > 0 && !isBy && /[.!?]$/u.test(line)) return false;
  if (isBy && isSetOff) return unknown.length <= 8 && small <= 3;
  if (isBy) return unknown.length <= 4 && (small === 0 || unknown.length === 1);
  if (isSetOff) return unknown.length <= 5 && (small === 0 || unknown.length <= 2);
  // “Am 3. März kam die Flut 2014” is a sentence; “3 März 2014 Anna Beispiel” is none.
  return small === 0 && unknown.length <= 3 && before.trim() === '';
}

function authorIn(words: readonly string[]): string | undefined {
  const at = words.findIndex(announcesName);
  if (at === -1) return undefined;
  const rest = words.slice(at + 1);
  const end = rest.findIndex((word) => isDatelineWord(word) && !/^(?:de|von|da)$/u.test(word));
  const name = rest.slice(0, end === -1 ? undefined : end);
  return name.length > 1 && name.length < 5 && name.every((word) => /^\p{Lu}|^(?:de|von|van|al|da)$/u.test(word))
    ? name.join(' ')
    : undefined;
}

/** A full name by itself after a sign: `3 March 2014 | Ann Example`. */
function setOff(after = ''): string | undefined {
  return /^\s*[·•|–—]\s*(\p{Lu}[\p{L}’'.-]+(?: (?:de|von|van|al|\p{Lu}[\p{L}’'.-]*)){1,3})\s*$/u.exec(after)?.[1];
}

/** The words of the theme: the first two, those next to the date. */
function formOf(left: readonly string[], right: readonly string[]): string {
  const own = (word: string | undefined) => (word === undefined ? '' : /^\d+$/u.test(word) ? '0' : word.toLowerCase());
  const words = left.filter((word) => !isWeekday(word));
  return [...words.slice(0, 2), words.at(-1), '#', right[0] !== undefined && isDatelineWord(right[0]) ? right[0] : '']
    .map(own)
    .join(' ');
}
