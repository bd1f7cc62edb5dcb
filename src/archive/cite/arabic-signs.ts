const SIGNS = new Map(Object.entries({ ',': '،', ';': '؛', '?': '؟' }));
const SIGN = /[,;?](?=[\s<”»"')\]]|$)/gu;
const ENDS_IN_OTHER_SCRIPT = /(?!\p{sc=Arab})\p{L}[^\p{L}<]*»/gu;
const LETTER = /\p{L}/u;

/** Whether a language is written in the Arabic script. @param tag BCP 47 */
export function isInArabicScript(tag: string): boolean {
  return new Intl.Locale(tag).maximize().script === 'Arab';
}

/**
 * Gives the words of a citation the comma, semicolon and question mark of the Arabic script, which styles do not know.
 * Those within or after words in another script stay: `ناصر, ليلى. «Salt, Old and New», 2019` → `ناصر، ليلى. «Salt, Old
 * and New», 2019`
 *
 * @param html text and tags; signs in tags stay
 */
export function withArabicSigns(html: string): string {
  let isArabic = true;
  return withRightMarks(html).replace(/<[^>]*>|[^<]+/gu, (piece) => {
    if (piece.startsWith('<')) return piece;
    let from = 0;
    const done = piece.replace(SIGN, (sign, at: number) => {
      isArabic = lastIsArabic(piece.slice(from, at), isArabic);
      from = at;
      return isArabic ? (SIGNS.get(sign) ?? sign) : sign;
    });
    isArabic = lastIsArabic(piece.slice(from), isArabic);
    return done;
  });
}

/**
 * A mark of direction after a title in another script that ends with a quotation mark: without it, that and the year after
 * it would go with the title. `«Salt», 2019` → `«Salt»` + U+200F + `, 2019`
 */
function withRightMarks(html: string): string {
  return html.replace(ENDS_IN_OTHER_SCRIPT, '$&\u{200f}');
}

/** Whether the last letter of some words is Arabic; without letters, as before. */
function lastIsArabic(words: string, before: boolean): boolean {
  const last = [...words].findLast((character) => LETTER.test(character));
  return last === undefined ? before : /\p{sc=Arab}/u.test(last);
}
