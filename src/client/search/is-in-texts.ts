import { isUnspaced } from '../../base/unspaced.ts';
import type { SearchIndex } from '../../archive/search/search-index.ts';
import { findText } from './find-text.ts';
import { hasWord, wordAt } from './match-page.ts';
import type { SearchFiles } from './model.ts';
import { isInflectionOf } from './word-forms.ts';

/** Whether an article has a word, as it is or, if it is long, with another ending. */
export async function isInTexts(
  word: string,
  { spellings }: Pick<SearchIndex, 'spellings'>,
  { readWords, findPages }: Pick<SearchFiles, 'readWords' | 'findPages'>,
): Promise<boolean> {
  if (!isUnspaced(word)) {
    const { all } = await readWords(word);
    if (all.has(word)) return true;
    return word.length >= SHORTEST_WITH_FORMS && [...all].some((one) => beginAlike(one, word) && isForm(one, word));
  }
  const { pages } = await findText([{ words: [word], isPhrase: false }], findPages, {
    kind: 'articles',
    needsAll: true,
    archiveSpellings: spellings,
  });
  return pages.some(({ page, matches }) =>
    matches.some(({ location }) => hasWord(wordAt(page, location), word, isForm)),
  );
}

const SHORTEST_WITH_FORMS = 6;
/** Letters at the beginning of a word that no ending changes. */
const UNCHANGED = 2;

/** Stems of shorter words are shared by too many other words. */
function isForm(one: string, word: string): boolean {
  return word.length < SHORTEST_WITH_FORMS ? one === word : isInflectionOf(one, word);
}

function beginAlike(one: string, word: string): boolean {
  return one.startsWith(word.slice(0, UNCHANGED));
}
