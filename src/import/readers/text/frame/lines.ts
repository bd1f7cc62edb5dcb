import { bylineNames, isCaption, isImageName, isNotesHeading, isPageHeading, isRule } from '../block-kinds.ts';
import type { Block } from '../blocks.ts';
import { type Dateline, isShort, readDateline } from './dateline.ts';
import { isThemeWords } from './furniture.ts';
import { plainLine } from './plain-line.ts';

/** A block of a text, as it looks among the others. */
export interface Line {
  /** In one line. */
  text: string;
  dateline?: Dateline;
  /** The names that a byline states. */
  names?: string[];
  /** Whether it may be of the frame that a blog sets round each post: it is repeated, or themes have such words. */
  isFrame: boolean;
  mayBeTitle: boolean;
  /** Whether it is a paragraph: long, or of whole sentences. */
  isProse: boolean;
}

const OFTEN = 3;
const LONGEST = { repeated: 80, title: 180, titleWords: 28 };
const PARAGRAPH = { long: 200, short: 50 };
const ENDS_SENTENCE = /[.…!。]['"”’»)\]]*(?:\^?[[(]?\d{1,4}[\])]?|[⁰¹²³⁴-⁹]+)*$/u;
/** Items and notes are repeated, too: `7. Ibid.`. */
const NUMBERED = /^[[(^]{0,2}\d{1,3}(?:[\]).]| ?[\p{Lu}"“«„‘(])|^[⁰¹²³⁴-⁹]/u;
const BULLETED = /^[•◦▪*-] /u;
const COMMENT_ON =
  /(?:says|said|wrote|writes|commented|replied|schreibt|sagte?|meint|schrieb|a (?:dit|écrit)|dit|dice|dijo|пишет|сказала?|говорит)\s*(?::|\.{3}|…)?$/iu;
const COMMENT =
  /^(?!(?:by|von|par|por|posted) )\S+(?: \S+){0,3},? (?:on|am|le|el) [^.]{6,40}\b(?:at|um|à|a las) \d|\b(?:reply|antworten|répondre|responder|ответить)\b|^\d{1,2}:\d{2}.*#$/iu;

/** What the blocks of a text look to be, each by itself and by what is repeated. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const texts = blocks.map(({ text }) => plainLine(text));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(masked(text), (counts.get(masked(text)) ?? 0) + 1);
  const datelines = datelinesOf(texts);
  return texts.map((text, index) => {
    const isRepeated = (counts.get(masked(text)) ?? 0) >= OFTEN && text.length <= LONGEST.repeated;
    const dateline = datelines[index];
    const names = bylineNames(text);
    const isFrame =
      (isRepeated && !isNotesHeading(text) && !NUMBERED.test(text)) ||
      dateline?.isSure === true ||
      names !== undefined ||
      [isThemeWords, isPageHeading, isRule].some((is) => is(text));
    return {
      text,
      isFrame,
      isProse: isParagraph(text) && !isFrame,
      mayBeTitle:
        mayBeTitle(text) &&
        !BULLETED.test(blocks[index]?.text ?? '') &&
        !isItem(texts, index) &&
        dateline === undefined &&
        !isThemeWords(text),
      ...(dateline && { dateline }),
      ...(names && { names }),
    };
  });
}

/** A line of the same form as two that are surely datelines is one, too. */
function datelinesOf(texts: readonly string[]): (Dateline | undefined)[] {
  const read = texts.map((text, index) => (isOfComment(texts, index) ? undefined : readDateline(text)));
  const sure = Map.groupBy(
    read.filter((one) => one?.isSure),
    (one) => one?.form,
  );
  return read.map((one, index) => {
    if (!one || one.isSure || (sure.get(one.form)?.length ?? 0) < 2) return one;
    return { ...one, isSure: isShort(texts[index] ?? '') };
  });
}

function masked(text: string): string {
  return text.replace(/\d+/gu, '0').toLowerCase();
}

function isOfComment(texts: readonly string[], index: number): boolean {
  return COMMENT_ON.test(texts[index - 1] ?? '') || COMMENT.test(texts[index] ?? '');
}

function isParagraph(text: string): boolean {
  if (text.length > PARAGRAPH.long) return true;
  return text.length > PARAGRAPH.short && ENDS_SENTENCE.test(text) && !NUMBERED.test(text);
}

/** Titles are short; they may end with a stop, and begin in lower case. */
function mayBeTitle(text: string): boolean {
  return (
    text.length <= LONGEST.title &&
    text.split(' ').length <= LONGEST.titleWords &&
    /\p{L}/u.test(text) &&
    !/[;,:]$|^https?:|^[[(]?\d{1,3}[\])]|^\d{1,3}\. |^\^|^[⁰¹²³⁴-⁹]/u.test(text) &&
    !/[.!?]["”’)]* \p{Lu}.*[.!?]$/u.test(text) &&
    ![isNotesHeading, isCaption, isImageName].some((is) => is(text))
  );
}

/** Whether a line begins with a number, and one shortly before it with the number before. */
function isItem(texts: readonly string[], index: number): boolean {
  const number = Number(/^\d{1,3}(?=[.)]?\s?\p{L}|[.)]?\s?["“«„‘(])/u.exec(texts[index] ?? '')?.[0]);
  if (!(number > 0)) return false;
  const before = new RegExp(`^${number - 1}(?!\\d)`, 'u');
  return number === 1
    ? /^2(?!\d)/u.test(texts[index + 1] ?? '')
    : texts.slice(Math.max(0, index - 4), index).some((text) => before.test(text));
}
