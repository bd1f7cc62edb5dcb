import type { ExplainableName } from '../../markdown/explain-names.ts';
import type { Paragraph } from '../../markdown/parsed-article.ts';
import type { DefinedAbbreviation } from '../model.ts';

const PREFIX = 'abbreviations/';
const ABBREVIATION = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}.&]*[\p{L}\p{N}]/gu;

/**
 * Finds abbreviations that the article defines and no record has, except in the section with the definition.
 */
export function abbreviationsIn(
  paragraphs: readonly Paragraph[],
  definitions: readonly Pick<DefinedAbbreviation, 'abbreviation' | 'place'>[],
): ExplainableName[] {
  if (definitions.length === 0) return [];
  const paragraphOf = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const explainedAt = Map.groupBy(definitions, ({ abbreviation }) => abbreviation);
  const isExplainedNear = (word: string, { section }: Paragraph) =>
    explainedAt.get(word)?.some(({ place }) => {
      const explaining = paragraphOf.get(place);
      return explaining && explaining.section === section;
    });
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(ABBREVIATION)]
      .filter(([word]) => explainedAt.has(word) && !isExplainedNear(word, paragraph))
      .map(({ 0: word, index }) => ({ paragraph, start: index, end: index + word.length, key: PREFIX + word })),
  );
}

/** The abbreviation of a key. */
export function shortFormOf(key: string): string {
  return key.slice(PREFIX.length);
}
