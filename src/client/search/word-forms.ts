/** Whether two words differ by no more than their endings: "protesters" and "protest", "countries" and "country". */
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

/** A word without the endings of plurals, verbs and the like; rough, but the same for all forms of a word. */
function stem(word: string): string {
  let bare = word
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?<=ion)al$/, '');
  for (const ending of ENDINGS) bare = bare.replace(ending, '');
  return bare.replace(/(?<=.{3})(.)\1$/, '$1');
}

const ENDINGS = [
  /(?<=.{3})(?:ation|ment|ing|ed|er|or|(?<=[stx])ion)$/,
  /(?<=.{3})e$/,
  /(?<=.{3})at$/,
  /(?<=.{4})i[sz]$/,
];

const SPELLINGS: [RegExp, string][] = [
  [/(?<=[^aeou])is(?=(?:e[drs]?|ers|ing|ations?)$)/, 'iz'],
  [/iz(?=(?:e[drs]?|ers|ing|ations?)$)/, 'is'],
  [/(?<=[bdilmnpv])our(?=(?:s|ed|ing|able|ite|ful|er|ers|al|hood)?$)/, 'or'],
  [/(?<=[bdilmnpv])or(?=(?:s|ed|ing|able|ite|ful|er|ers|al|hood)?$)/, 'our'],
  [/^rouble(?=s?$)/, 'ruble'],
  [/^ruble(?=s?$)/, 'rouble'],
  [/ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/yz(?=(?:e[drs]?|ing)$)/, 'ys'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=[al])og(?=s?$)/, 'ogue'],
  [/^sceptic/, 'skeptic'],
  [/^skeptic/, 'sceptic'],
  [/^grey/, 'gray'],
  [/^gray/, 'grey'],
  [/^bn$/, 'billion'],
  [/^billion$/, 'bn'],
  [/^mn$/, 'million'],
  [/^million$/, 'mn'],
  [/tre(?=s?$)/, 'ter'],
  [/(?<=cen|thea)ter(?=s?$)/, 'tre'],
  [/(?<=def|off|lic)ence(?=s?$)/, 'ense'],
  [/(?<=def|off|lic)ense(?=s?$)/, 'ence'],
  [/programme/, 'program'],
  [/program(?=s?$)/, 'programme'],
];
