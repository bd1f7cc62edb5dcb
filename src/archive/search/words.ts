import { fold, foldAccents } from '../../base/fold.ts';
import { isUnspaced, pairsOf, UNSPACED } from '../../base/unspaced.ts';

/**
 * The words of a text for search: folded, without the endings of possessives, the plural of designations and elided
 * articles. Names, queries, texts and their index all use it.
 *
 * `the MPs’ AK-47s, l’Asie, the U.N.` → the, mp, ak, 47, asie, the, un
 *
 * An Arabic word loses its article, too: `والحركة` → حركه
 *
 * @param options.isWhole whether elided articles and plurals are kept: lasie, mps
 */
export function wordsOf(text: string, { isWhole = false } = {}): string[] {
  if (SIMPLE.test(text)) return text === '' ? [] : [text.toLowerCase()];
  const bare = withoutEndings(foldWidth(text));
  const words = fold(isWhole ? bare : withoutPlural(bare.replace(ARTICLE, ''))).match(WORD) ?? [];
  return isWhole ? words : words.map(withoutArabicArticle);
}

/**
 * Every searchable form of a text without spaces, first the words of `wordsOf`.
 *
 * `bio-labs` → bio, labs, biolabs; `AK-47s` → ak, 47, ak47, 47s, ak47s; `l’Asie` → asie, lasie
 */
export function formsOf(piece: string): string[] {
  const known = met.get(piece);
  if (known) return known;
  const words = wordsOf(piece);
  const forms = [...new Set([...words, ...joined(words), ...otherForms(piece)])];
  if (met.size >= MOST_REMEMBERED) met.clear();
  met.set(piece, forms);
  return forms;
}

/** Whether an elided article comes before a word: "d’Asie". */
export function isElided(word: string): boolean {
  return word.search(ARTICLE) === 0;
}

/** The words of a query in the form of the index: for words in a script run, the pairs of their characters. */
export function askedOf(word: string): string[] {
  return isUnspaced(word) ? pairsOf(word) : [word];
}

/** Removes the endings of possessives, and joins abbreviations to one word. */
export function withoutEndings(text: string): string {
  return text.replace(POSSESSIVE, '').replace(DOTTED, (letters) => letters.replaceAll('.', ''));
}

/** Separates units from their numbers, and normalises percentages: "970km" → "970 km", "20%" → "20 percent". */
export function spaceUnits(text: string): string {
  return text.replace(PERCENTAGE, '$1 percent').replace(UNIT, '$1 $2');
}

/** Joined words, all of them and each pair of letters and number: "An-26-type" → an26type, an26. */
function joined(words: readonly string[]): string[] {
  if (words.length < 2 || words.some(isUnspaced)) return [];
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    return /^\p{N}/u.test(next) && /^\p{L}+$/u.test(word) ? [word + next] : [];
  });
  return [words.join(''), ...pairs];
}

function otherForms(piece: string): string[] {
  if (SIMPLE.test(piece)) return [];
  const whole = wordsOf(piece, { isWhole: true });
  const unelided = PRONOUN.test(piece) ? wordsOf(piece.replace(PRONOUN, '')) : [];
  const spaced = /\p{N}(?:%|\p{L})/u.test(piece) ? wordsOf(spaceUnits(piece)) : [];
  return [...whole, ...joined(whole), ...unelided, ...spaced];
}

/** “الحركة” → “حركة”, also after the particles that are joined to it. */
function withoutArabicArticle(word: string): string {
  return word.replace(ARABIC_ARTICLE, '');
}

/** "MPs" → "MP", "AK-47s" → "AK-47"; "1990s" is unchanged. */
function withoutPlural(text: string): string {
  return text.replace(PLURAL, '');
}

/** Replaces ligatures and full-width letters by plain ones. */
function foldWidth(text: string): string {
  return /[\uFB00-\uFB06\uFF00-\uFFEF]/.test(text) ? foldAccents(text.replaceAll('＇', "'")) : text;
}

/** A word of ASCII letters, as most words are, but not "MPs". */
const SIMPLE = /^(?:[A-Z]?[a-z]*|[A-Z]+)$/;
const WORD = new RegExp(
  String.raw`(?![${UNSPACED}])[\p{L}\p{N}](?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])*|(?:(?=[${UNSPACED}])[\p{L}\p{N}\p{M}])+`,
  'gu',
);
const PERCENTAGE = /(\p{N})(?:\s?%(?![\p{L}\p{N}])|\s(?:per\scent|percent)(?!\p{L}))/giu;
const UNIT = /(?<![\p{L}\p{N}])([\p{N}.,]*\p{N})(km|bn|mn)(?![\p{L}\p{N}])/giu;
/** The full stops of an abbreviation: "U.N.", "I.S.I.S". */
const DOTTED = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu;
const APOSTROPHE = "['’ʼ‘´`]";
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{N}])/gu;
/** The plural of an abbreviation, or of a designation with a number; after a decade it is another word: "mid-1990s". */
const PLURAL = /(?<=\p{Lu}{2}|\p{L}[-‐‑–]?(?!(?:1\d|20)\d0s)\p{N}+)s(?![\p{L}\p{N}])/gu;
const BEFORE_VOWEL = `${APOSTROPHE}(?=[aeiouyhàáâãäåæèéêëìíîïòóôõöøùúûüýœ])`;
/** Articles and particles that lose their vowel before another, in French, Italian and Catalan. */
const ARTICLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[ld]|(?:jus|lors|puis|quoi)?qu|un|(?:de|a|da|ne|su|co)ll|quest|sant)${BEFORE_VOWEL}`,
  'giu',
);
/** The definite article, with the particles before it, in a folded word; “الله” and other short words have none. */
const ARABIC_ARTICLE = /^[وف]?[بك]?ال(?=\p{sc=Arab}{3})/u;
/** Elided pronouns; readers may search for either half: "j’accuse". */
const PRONOUN = new RegExp(String.raw`(?<![\p{L}\p{N}])[jmtsnc]${BEFORE_VOWEL}`, 'giu');

/** A cache, because texts repeat their words. */
const met = new Map<string, string[]>();
const MOST_REMEMBERED = 20_000;
