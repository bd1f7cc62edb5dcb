import anyAscii from 'any-ascii';

/** Letters and digits of every script but Latin, with their marks and the long sign of kana. */
const OTHER_SCRIPTS = /(?:(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}])[\p{L}\p{N}\p{M}][\p{sc=Zinh}\p{M}\u30FC\u0640]*)+/gu;
const HAN = /\p{sc=Han}/gu;
/** The library leaves alif out, as a bearer of vowels. */
const ALIF = /[\u0622\u0623\u0625\u0627\u0671]/gu;

/**
 * Text with words of other scripts in Latin letters, by the tables of any-ascii, which has all scripts. Each Chinese
 * character becomes a word of its own: without a dictionary, whose versions differ, nobody can tell where words end. For
 * addresses only, and only while the site is built: the tables are large.
 *
 * @example "Введение 2" → "Vvedenie 2", "中国" → " Zhong  Guo "
 */
export function transliterate(text: string): string {
  return text.replace(OTHER_SCRIPTS, (words) =>
    anyAscii(words.normalize('NFC').replace(ALIF, 'a').replace(HAN, ' $& ')),
  );
}
