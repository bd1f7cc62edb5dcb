import { editDistance } from '../../archive/search/edit-distance.ts';
import { isAbbreviation } from '../../base/names.ts';
import type { Subject } from '../../archive/search/search-index.ts';
import { soundOf } from '../../archive/search/sound.ts';
import { wordsOf } from '../../archive/search/words.ts';

const MOST = 3;

/** The names most similar to a query without names, as suggestions. */
export function nearestNames(query: string, subjects: readonly Subject[]): Subject[] {
  const wanted = soundOf(wordsOf(query).join(' '));
  const limit = Math.min(4, Math.floor(wanted.length / 3));
  if (limit === 0) return [];
  return subjects
    .flatMap((subject) => {
      if (subject.url === undefined) return [];
      const edits = Math.min(
        ...subject.names
          .filter((name) => !isAbbreviation(name))
          .map((name) => editDistance(wanted, soundOf(wordsOf(name).join(' ')), limit)),
      );
      return edits > limit ? [] : [{ subject, edits }];
    })
    .sort((a, b) => a.edits - b.edits || b.subject.times - a.subject.times)
    .slice(0, MOST)
    .map(({ subject }) => subject);
}
