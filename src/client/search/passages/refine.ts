import type { SearchIndex } from '../../../archive/search/search-index.ts';
import type { QueryPart } from '../read-parts.ts';
import { articleMarks } from './article-marks.ts';
import type { FoundPassages } from './find-passages.ts';
import type { ConceptMark } from './mark-concepts.ts';
import type { PassageFiles } from './passage-index.ts';
import { articleScore, type ScoredArticle } from './score-units.ts';

/** The articles whose texts are read, and the units of each that are looked at. */
export const MOST_READ = 4;
const MOST_UNITS = 12;
/** How much a unit gains if all words of the query are adjacent in it, in their order. */
const CLOSE = 0.6;

/** Ranks the best articles again by how close the words of the query are to each other in their texts. */
export async function refine(
  found: FoundPassages,
  parts: readonly QueryPart[],
  index: SearchIndex,
  files: Pick<PassageFiles, 'readText'>,
): Promise<FoundPassages> {
  const { concepts, articles } = found;
  if (concepts.length < 2) return found;
  const first = await Promise.all(
    articles.slice(0, MOST_READ).map(async (scored): Promise<ScoredArticle> => {
      const marksOf = await articleMarks(scored.order, found, parts, index, files);
      const units = scored.units.map((unit, number) => {
        if (number >= MOST_UNITS) return unit;
        const { marks } = marksOf(unit.place) ?? { marks: [] };
        return { ...unit, score: unit.score * (1 + CLOSE * closeness(marks, concepts.length)) };
      });
      units.sort((a, b) => b.score - a.score);
      return { ...scored, units, score: articleScore(units, scored.anywhere) * scored.boost };
    }),
  );
  const rest = articles.slice(MOST_READ);
  return { ...found, articles: [...first.sort((a, b) => b.score - a.score || a.order - b.order), ...rest] };
}

/** How close concepts are that follow each other in the query: 1 if all are adjacent and in order, 0 if none are near. */
export function closeness(
  marks: readonly Pick<ConceptMark, 'concept' | 'piece' | 'last' | 'isNear'>[],
  concepts: number,
): number {
  let sum = 0;
  for (let concept = 1; concept < concepts; concept++) {
    let best = 0;
    for (const one of marks) {
      if (one.concept !== concept - 1) continue;
      for (const other of marks) {
        if (other.concept !== concept) continue;
        const distance = other.piece > one.last ? other.piece - one.last : 1 + Math.max(0, one.piece - other.last);
        const certainty = (one.isNear ? LIKE : 1) * (other.isNear ? LIKE : 1);
        if (distance <= NEAR) best = Math.max(best, certainty / distance);
      }
    }
    sum += best;
  }
  return sum / (concepts - 1);
}

/** Concepts farther apart than this many words are not near. */
const NEAR = 12;
/** How much a near word counts here. */
const LIKE = 0.3;
