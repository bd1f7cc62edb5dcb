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

export function parseQuery(query: string): ParsedQuery {
  const phrases = [...query.matchAll(PHRASE)].map(([, straight, curly]) => wordsOf(straight ?? curly ?? ''));
  const rest = query.replace(PHRASE, ' ');
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

const WRITTEN = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´]+/gu;
