/** Whether a word of a text is a form of a word that is searched for: "protesters" of "protest", "countries" of "country". */
export function isFormOf(word: string, wanted: string): boolean {
  return isInflectionOf(word, wanted) || (wanted.length > 3 && word.startsWith(wanted));
}

/** Whether two words differ by no more than their endings. */
export function isInflectionOf(word: string, wanted: string): boolean {
  return word === wanted || (word.length > 2 && wanted.length > 2 && stem(word) === stem(wanted));
}

/** The word itself, and how it is written on the other side of the Atlantic. */
export function spellingsOf(word: string): string[] {
  const other = SPELLINGS.map(([pattern, replacement]) => word.replace(pattern, replacement)).find(
    (one) => one !== word,
  );
  return other === undefined ? [word] : [word, other];
}

/** A word without the endings of plurals and verbs. */
function stem(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const bare = singular
    .replace(/(?<=.{3})(?:ation|ment|ing|ed|er|or|ion)$/, '')
    .replace(/(?<=.{3})e$/, '')
    .replace(/(?<=.{3})at$/, '');
  return bare.replace(/(.)\1$/, '$1');
}

const SPELLINGS: [RegExp, string][] = [
  [/is(?=(?:e[drs]?|ers|ing|ations?)$)/, 'iz'],
  [/iz(?=(?:e[drs]?|ers|ing|ations?)$)/, 'is'],
  [/our(?=s?$)/, 'or'],
  [/(?<=[ablv])or(?=s?$)/, 'our'],
  [/tre(?=s?$)/, 'ter'],
  [/(?<=cen|thea)ter(?=s?$)/, 'tre'],
  [/(?<=def|off|lic)ence(?=s?$)/, 'ense'],
  [/(?<=def|off|lic)ense(?=s?$)/, 'ence'],
  [/programme/, 'program'],
  [/program(?=s?$)/, 'programme'],
];
