/** A word in British and American spelling. */
export function spellingsOf(word: string): string[] {
  const other = SPELLINGS.map(([pattern, replacement]) => word.replace(pattern, replacement)).find(
    (one) => one !== word,
  );
  return other === undefined ? [word] : [word, other];
}

/**
 * The possible stems of an English word, without endings of plurals, verbs and so on. They are rough, but the forms of a word
 * share one: "create" gives "creat" and "cre", and so do "creating" and "creation".
 */
export function englishStems(word: string): string[] {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?<=ion)al$/, '');
  const bare = singular.replace(/(?<=.{3})(?:ation|ment|ing|ed|er|or|(?<=[stx])ion)$/, '').replace(/(?<=.{3})e$/, '');
  // If no ending was removed after it, "at" is not an ending: "Herat" is not a form of "here".
  const barest = bare === singular ? bare : bare.replace(/(?<=.{3})at$/, '');
  return [bare, barest].map((stem) => stem.replace(/(?<=.{4})i[sz]$/, '').replace(/(?<=.{3})(.)\1$/, '$1'));
}

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
