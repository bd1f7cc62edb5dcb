import { editDistance } from '../../archive/search/edit-distance.ts';
import type { SearchIndex, Subject } from '../../archive/search/search-index.ts';
import { soundOf } from '../../archive/search/sound.ts';
import { wordsOf } from '../../archive/search/words.ts';
import { isUnspaced } from '../../base/unspaced.ts';
import type { SearchFiles } from './model.ts';
import { isMentioned } from './name-lookup.ts';

/** What to go on with when a query has no results. */
export interface Instead {
  /** Names that have a word like one of the query. */
  names: Subject[];
  /** Words of the texts that are like one of the query, each with the query that it would make. */
  words: { word: string; query: string }[];
  /** What the archive mentions most. */
  often: Subject[];
}

const MOST = 6;
const SHORTEST = 4;

/** Finds what is nearest to a query without results: names, words of the texts, and what the archive is about. */
export async function nothingFound(
  query: string,
  { subjects, functionWords }: Pick<SearchIndex, 'subjects' | 'functionWords'>,
  { readWords }: Pick<SearchFiles, 'readWords'>,
): Promise<Instead> {
  const written = query.split(/[\s"“”«»]+/u).filter((word) => word !== '');
  const asked = written.flatMap((piece) => wordsOf(piece).map((word) => ({ piece, word })));
  const telling = asked.filter(({ word }) => word.length >= SHORTEST && !functionWords.has(word) && !isUnspaced(word));
  const words = await Promise.all(
    telling.map(async ({ piece, word }) => {
      const { proposed, all } = await readWords(word);
      return all.has(word)
        ? []
        : alike(word, proposed).map((one) => ({ word: one, query: query.replace(piece, () => one) }));
    }),
  );
  const often = subjects.filter((subject) => isMentioned(subject) && subject.kind !== 'regions' && subject.url);
  return {
    names: namesLike(
      telling.map(({ word }) => word),
      subjects,
    ),
    words: words.flat().slice(0, MOST),
    often: often.sort((a, b) => b.times - a.times).slice(0, MOST),
  };
}

/** The words with the fewest differing letters, the commonest first. */
function alike(word: string, proposed: readonly string[]): string[] {
  const limit = limitOf(word);
  return proposed
    .map((one, rank) => ({ one, rank, edits: editDistance(word, one, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.rank - b.rank)
    .slice(0, MOST / 2)
    .map(({ one }) => one);
}

function namesLike(words: readonly string[], subjects: readonly Subject[]): Subject[] {
  const sounds = words.map(soundOf).filter((sound) => sound.length >= SHORTEST - 1);
  const found = subjects.flatMap((subject) => {
    if (subject.url === undefined) return [];
    const own = subject.names.flatMap((name) => wordsOf(name)).map(soundOf);
    const near = sounds.flatMap((sound) => {
      const limit = limitOf(sound);
      return own.map((one) => editDistance(sound, one, limit)).filter((edits) => edits <= limit);
    });
    return near.length > 0 ? [{ subject, edits: Math.min(...near) }] : [];
  });
  return found
    .sort((a, b) => a.edits - b.edits || b.subject.times - a.subject.times)
    .slice(0, MOST)
    .map(({ subject }) => subject);
}

/** How many letters may differ in a word. */
function limitOf(word: string): number {
  return word.length < 6 ? 1 : 2;
}
