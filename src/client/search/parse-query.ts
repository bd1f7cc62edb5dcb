import { plainDigits } from '../../base/plain-digits.ts';
import { isUnspaced } from '../../base/unspaced.ts';
import { spaceUnits, withoutEndings, wordsOf } from '../../archive/search/words.ts';
import { isParticle } from './plain-words.ts';

/** A query in its parts. */
export interface ParsedQuery {
  /** The words outside quotation marks, in order. */
  words: QueryWord[];
  /** The words of each phrase in quotation marks, folded. */
  phrases: string[][];
  /** The number of a note: in "note 651", "fn. 61a" and "#651", and also in "651", which may mean one. */
  note?: string;
}

export interface QueryWord {
  written: string;
  /** Without case, accents and apostrophes. */
  folded: string;
  /** The designation to which it belongs: "An-26". */
  designation?: string;
}

const PHRASE = /"([^"]*)"|[“„«”]([^“”„«»]*)[”“»]/gu;
/** The printed number of a note: some have a letter. */
const NUMBER = String.raw`\d+\p{L}?`;
const NOTE_NAMES = '(?:foot|end)?notes?|fn|n';
/** A number of three digits or more that is not a year, or one with a letter. */
const BARE_NUMBER = /^\s*(?:(?!(?:19|20)\d\d\s*$)\d{3,}|\d+[a-z])\s*$/iu;

/** A note mark in copied text: "wide-ranging,62 yet". */
const PASTED_MARK = /(?<=\p{L}{4}[.,;:!?’”")]{1,3})\p{N}{1,4}(?=\s|$)/gu;
/** Dollars, which do not mean the United States: "US$2.5 million". */
const DOLLARS = /(?<![\p{L}\p{N}])US?\$/gu;
/** An address, whose parts must be adjacent. */
const ADDRESS = /\bhttps?:\/\/\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S+/giu;
const SCHEME = /^https?:\/\/(?:www\.)?/iu;
/** A number with signs in it: "2.5", "5,650". */
const DIVIDED_NUMBER = /(?<![\p{L}\p{N}.,])\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])/gu;

/** @param noteNames names of notes in the language of the site, beside those in English */
export function parseQuery(query: string, noteNames: readonly string[] = []): ParsedQuery {
  const unmarked = plainDigits(query.replace(PASTED_MARK, ''));
  const phrases = [...unmarked.matchAll(PHRASE)].map(([, straight, curly]) => wordsOf(straight ?? curly ?? ''));
  const unquoted = spaceUnits(unmarked.replace(PHRASE, ' ').replace(DOLLARS, '$'));
  const addresses = unquoted.match(ADDRESS) ?? [];
  phrases.push(...addresses.map((address) => wordsOf(address.replace(SCHEME, ''))));
  const spoken = unquoted.replace(ADDRESS, ' ');
  phrases.push(...(spoken.match(DIVIDED_NUMBER) ?? []).map((number) => wordsOf(number)));
  const rest = spoken.replace(DIVIDED_NUMBER, ' ');
  const noteAsked = askedNote(noteNames);
  const note = noteAsked.exec(rest);
  return {
    words: withoutEndings(rest.replace(noteAsked, ' '))
      .normalize('NFC')
      .split(/\s+/u)
      .flatMap((piece) => {
        const parts = piece.match(WRITTEN) ?? [];
        const folded = wordsOf(piece);
        const words = folded.map((word, index) => ({
          written: (parts.length === folded.length && parts[index]) || piece,
          folded: word,
        }));
        return isDesignation(piece, words) ? words.map((word) => ({ ...word, designation: piece })) : words;
      }),
    phrases: phrases.filter((words) => words.length > 0),
    ...(note ? { note: note[1] ?? note[2] ?? '' } : BARE_NUMBER.test(rest) && { note: rest.trim() }),
  };
}

/** A note by its number: "note 651", "сноска 651", "#651". */
function askedNote(names: readonly string[]): RegExp {
  const either = [NOTE_NAMES, ...names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))].join('|');
  return new RegExp(String.raw`(?:^|\s)(?:${either})\.?\s*#?(${NUMBER})(?=$|\s)|(?:^|\s)#(${NUMBER})(?=$|\s)`, 'iu');
}

/**
 * Whether words belong together because one of them is a number or a single letter, which is meaningless alone:
 * "An-26", "AT&T", "COVID-19", "9/11"; not "Jamaat-i-Islami", in which the letter is a particle.
 */
function isDesignation(piece: string, words: readonly QueryWord[]): boolean {
  if (NUMBERS.test(piece)) return true;
  if (words.length < 2 || !JOINED.test(piece) || words.some(({ folded }) => isUnspaced(folded))) return false;
  const isTelling = ({ folded }: QueryWord, index: number) =>
    /^\p{N}/u.test(folded) || (folded.length === 1 && !(isParticle(folded) && index > 0));
  return words.some(isTelling) && words.some(({ folded }) => /\p{L}/u.test(folded));
}

const JOINED = /^\P{L}*?[\p{L}\p{N}\p{M}]+(?:[-‐‑–&+][\p{L}\p{N}\p{M}]+)+[^\p{L}\p{N}]*$/u;
const NUMBERS = /^\p{N}+(?:\/\p{N}+)+$/u;
const WRITTEN = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´]+/gu;
