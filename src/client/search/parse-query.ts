import { fold } from '../../archive/fold.ts';

/** A query in its parts. */
export interface ParsedQuery {
  /** The words outside quotation marks, in order. */
  words: QueryWord[];
  /** The words of each phrase in quotation marks, folded. */
  phrases: string[][];
  /** The number that is asked for: of "note 651", "fn. 651" and "#651", or of "651", which may be one, too. */
  note?: string;
}

export interface QueryWord {
  written: string;
  /** Without case, accents and apostrophes. */
  folded: string;
}

const PHRASE = /"([^"]*)"|[“„«”]([^“”„«»]*)[”“»]/gu;
const NOTE = /(?:^|\s)(?:(?:foot|end)?notes?|fn|n)\.?\s*#?(\d+)(?=$|\s)|(?:^|\s)#(\d+)(?=$|\s)/iu;
/** A number of three digits or more that is no year. */
const BARE_NUMBER = /^\s*(?!(?:19|20)\d\d\s*$)\d{3,}\s*$/u;
/** The full stops of an abbreviation: "U.N.", "I.S.I.S". */
const DOTTED = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu;
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{N}])/gu;

/** The mark of a note in copied text: "wide-ranging,62 yet". */
const PASTED_MARK = /(?<=\p{L}{4}[.,;:!?’”")]{1,3})\p{N}{1,4}(?=\s|$)/gu;
/** Dollars, which do not ask for the United States: "US$2.5 million". */
const DOLLARS = /(?<![\p{L}\p{N}])US?\$/gu;
/** An address, of which each part has to stand beside the next. */
const ADDRESS = /\bhttps?:\/\/\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S+/giu;
const SCHEME = /^https?:\/\/(?:www\.)?/iu;
/** A number with signs in it: "2.5", "5,650". */
const DIVIDED_NUMBER = /(?<![\p{L}\p{N}.,])\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])/gu;

export function parseQuery(query: string): ParsedQuery {
  const unmarked = query.replace(PASTED_MARK, '');
  const phrases = [...unmarked.matchAll(PHRASE)].map(([, straight, curly]) => wordsOf(straight ?? curly ?? ''));
  const unquoted = spaceUnits(unmarked.replace(PHRASE, ' ').replace(DOLLARS, '$'));
  const addresses = unquoted.match(ADDRESS) ?? [];
  phrases.push(...addresses.map((address) => wordsOf(address.replace(SCHEME, ''))));
  const spoken = unquoted.replace(ADDRESS, ' ');
  phrases.push(...(spoken.match(DIVIDED_NUMBER) ?? []).map(wordsOf));
  const rest = spoken.replace(DIVIDED_NUMBER, ' ');
  const note = NOTE.exec(rest);
  return {
    words: (bare(rest.replace(NOTE, ' ')).normalize('NFC').match(WRITTEN) ?? []).flatMap((written) =>
      wordsOf(written).map((folded) => ({ written, folded })),
    ),
    phrases: phrases.filter((words) => words.length > 0),
    ...(note ? { note: note[1] ?? note[2] ?? '' } : BARE_NUMBER.test(rest) && { note: rest.trim() }),
  };
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(bare(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text without the ending of possessives, and with abbreviations as one word. */
function bare(text: string): string {
  return text.replace(POSSESSIVE, '').replace(DOTTED, (letters) => letters.replaceAll('.', ''));
}

/** Sets units apart from their numbers, and writes percentages in one way: "970km" → "970 km", "20%" → "20 percent". */
export function spaceUnits(text: string): string {
  return text.replace(PERCENTAGE, '$1 percent').replace(UNIT, '$1 $2');
}

const PERCENTAGE = /(\p{N})(?:\s?%(?![\p{L}\p{N}])|\s(?:per\scent|percent)(?!\p{L}))/giu;
const UNIT = /(?<![\p{L}\p{N}])([\p{N}.,]*\p{N})(km|bn|mn)(?![\p{L}\p{N}])/giu;

const WRITTEN = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´]+/gu;
