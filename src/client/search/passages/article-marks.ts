import { englishStems } from '../../../archive/search/english-forms.ts';
import { keysIn } from '../../../archive/search/passages/keys-in.ts';
import { stemsForKeys } from '../../../archive/search/passages/stem-key.ts';
import type { UnitPlace } from '../../../archive/search/passages/units.ts';
import type { SearchIndex } from '../../../archive/search/search-index.ts';
import { baseLanguage } from '../../../archive/search/text-language.ts';
import { wordsOf } from '../../../archive/search/words.ts';
import type { QueryPart } from '../read-parts.ts';
import { type UnitText, unitTexts } from './article-text.ts';
import type { FoundPassages } from './find-passages.ts';
import { type ConceptMark, type ConceptToMark, markConcepts } from './mark-concepts.ts';
import type { PassageFiles } from './passage-index.ts';

/** A unit with its text, and the places of concepts in it. */
export interface MarkedUnit extends UnitText {
  marks: ConceptMark[];
  concepts: readonly ConceptToMark[];
}

/** Reads the text of an article. @returns what its units have of a query */
export async function articleMarks(
  order: number,
  { concepts }: Pick<FoundPassages, 'concepts'>,
  parts: readonly QueryPart[],
  index: SearchIndex,
  files: Pick<PassageFiles, 'readText'>,
): Promise<(place: UnitPlace) => MarkedUnit | undefined> {
  const article = index.articles[order];
  const packed = article && (await files.readText(article));
  if (!packed) return () => undefined;
  const stemsOf = stemsForKeys(index.stems.get(baseLanguage(article.language)) ?? englishStems, index.stems.size);
  const toMark = concepts.map((concept): ConceptToMark => {
    const names = concept.isName ? (parts[concept.part]?.subjects ?? []).flatMap((subject) => subject.names) : [];
    const forms = (packed.forms ?? []).filter((pair) =>
      pair.some((form) => concept.keys.some((key) => keysIn(form, stemsOf, index.functionWords).has(key))),
    );
    return { ...concept, names: [...names, ...forms.flat()].map((name) => wordsOf(name)) };
  });
  const textOf = unitTexts(packed, article);
  return (place) => {
    const unit = textOf(place);
    return unit && { ...unit, marks: markConcepts(unit.text, toMark, stemsOf), concepts: toMark };
  };
}
