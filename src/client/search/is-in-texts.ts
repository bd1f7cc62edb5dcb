import { isUnspaced } from '../../base/unspaced.ts';
import type { SearchIndex, StemsOf } from '../../archive/search/search-index.ts';
import { findText } from './find-text.ts';
import { hasWord, wordAt } from './match-page.ts';
import type { SearchFiles } from './model.ts';
import { keysOf } from './passages/keys-of.ts';
import { isInflectionOf } from './word-forms.ts';

/** Whether an article has a word, as it is or, if it is long, with another ending. */
export async function isInTexts(
  word: string,
  index: Pick<SearchIndex, 'spellings' | 'functionWords' | 'stems'>,
  { readWords, findPages, readPostings }: Pick<SearchFiles, 'readWords' | 'findPages' | 'readPostings'>,
): Promise<boolean> {
  if (!isUnspaced(word)) {
    const postings = await Promise.all(keysOf(word, index).map(readPostings));
    if (postings.some(({ size }) => size > 0)) return true;
    const { all } = await readWords(word);
    if (all.has(word)) return true;
    const isFormIn = (one: string) => [...index.stems.values()].some((stemsOf) => isForm(one, word, stemsOf));
    return word.length >= SHORTEST_WITH_FORMS && [...all].some((one) => beginAlike(one, word) && isFormIn(one));
  }
  const { pages } = await findText([{ words: [word], isPhrase: false }], findPages, {
    kind: 'articles',
    needsAll: true,
    index,
  });
  return pages.some(({ page, matches }) =>
    matches.some(({ location }) => hasWord(wordAt(page, location), word, (one) => one === word)),
  );
}

const SHORTEST_WITH_FORMS = 6;
/** Letters at the beginning of a word that no ending changes. */
const UNCHANGED = 2;

/** Stems of shorter words are shared by too many other words. */
function isForm(one: string, word: string, stemsOf?: StemsOf): boolean {
  return word.length < SHORTEST_WITH_FORMS ? one === word : isInflectionOf(one, word, stemsOf);
}

function beginAlike(one: string, word: string): boolean {
  return one.startsWith(word.slice(0, UNCHANGED));
}
