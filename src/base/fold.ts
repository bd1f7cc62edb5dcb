/** Every apostrophe, and every letter that is written as one, for use in a character class. */
export const APOSTROPHES = "'’‘‛ʹʻʼʽʾʿ′＇`´ꞌ׳";
/** Invisible characters: soft hyphens, joiners, direction marks; for use in a character class. */
export const UNSEEN = '\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF';

const LEFT_OUT = new RegExp(`[${APOSTROPHES}${UNSEEN}]`, 'gu');
/** ASCII without apostrophes, as most words are. */
const PLAIN = /^[\x20-\x26\x28-\x5F\x61-\x7E]*$/u;
/**
 * Accents. In other scripts combining marks are vowels, and in Japanese, and in the Cyrillic й, they make another
 * letter: those stay.
 */
const ACCENTS =
  /(?![\u3099\u309A]|(?<=[иИ])\u0306)(?=[\p{sc=Zinh}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}])\p{M}/gu;
/** Letters that Unicode does not decompose: with a stroke or hook, turned, joined, or without their dot. */
const BASE_LETTERS = new Map(
  (
    'ı:i ɨ:i ł:l ƚ:l ɫ:l ø:o ɔ:o ɵ:o đ:d ð:d ɗ:d ħ:h ŧ:t ƭ:t ŋ:ng ɲ:n ɓ:b ƀ:b ɖ:d ƒ:f ǥ:g ɠ:g ƙ:k ĸ:k ɍ:r ⱥ:a ə:a ǝ:e ɛ:e ɇ:e ' +
    'ʉ:u ʋ:v ƴ:y ɏ:y ƶ:z ȥ:z æ:ae œ:oe þ:th ß:ss'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .flatMap(([letter = '', base = '']) => [
      [letter, base] as const,
      [letter === 'ß' ? 'ẞ' : letter.toUpperCase(), base.toUpperCase()] as const,
    ])
    .filter(([letter]) => !/^[A-Z]/.test(letter)),
);
/**
 * Letters of other scripts that have several forms: the Greek sigma; Arabic letters that writers interchange, with those
 * of Persian and Urdu keyboards; and Arabic and Persian digits. The tatweel only stretches a word.
 */
const FORMS = new Map([
  ...('ς:σ ٱ:ا ة:ه ى:ي ی:ي ې:ي ک:ك ہ:ه ە:ه ھ:ه ـ:'.split(' ').map((pair) => pair.split(':')) as [string, string][]),
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value): [string, string] => [digit, String(value)]),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value): [string, string] => [digit, String(value)]),
]);
const FORM = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'gu');
/** All of those letters, for use in a character class. */
export const OWN_LETTERS = [...BASE_LETTERS.keys()].join('');
const OWN_LETTER = new RegExp(`[${OWN_LETTERS}]`, 'gu');

/**
 * Text for comparison: lower case, without accents, apostrophes and soft hyphens, with plain letters for ligatures,
 * full-width letters and the forms of Greek and Arabic letters. "Hay’at", "Hay'at" and "Hayat" become equal, and so do
 * "Łódź" and "Lodz", "مدرسة" and "مدرسه".
 */
export function fold(text: string): string {
  // In lower case, a capital sigma at the end of a word becomes the final one.
  return foldAccents(text).toLowerCase().replaceAll('ς', 'σ');
}

/** Like {@link fold}, but keeps the case, because abbreviations are compared as written. */
export function foldAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LEFT_OUT, '')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(OWN_LETTER, (letter) => BASE_LETTERS.get(letter) ?? letter)
    .replace(FORM, (letter) => FORMS.get(letter) ?? letter)
    .normalize('NFC');
}
