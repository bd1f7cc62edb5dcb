import { groupEntity } from '../../src/archive/entity.ts';
import { placesOf } from '../../src/archive/mentions/archive-mentions.ts';
import { mentionFinder } from '../../src/archive/mentions/mention-finder.ts';
import { mentionsInArticle } from '../../src/archive/mentions/mentions-in-article.ts';
import { parseArticle } from '../../src/markdown/parse-article.ts';
import { groupSchema } from '../../src/schemas/group.ts';
import { syntheticArticles, type SyntheticSettings } from './synthetic-articles.ts';

/** Measurements of the search for every name in every article. */
export interface MentionCost {
  seconds: number;
  mentions: number;
}

/**
 * Finds names in synthetic articles. There are as many synthetic records, each with a name, an abbreviation and an
 * alias.
 */
export function mentionPass(settings: Omit<SyntheticSettings, 'names'>, records: number): MentionCost {
  const groups = Array.from({ length: records }, (_, index) =>
    groupSchema.parse({
      name: `Movement of ${letters(index)} in Kazakhstan`,
      abbreviation: `M${letters(index).toUpperCase()}K`,
      aliases: [`Jama’at ${letters(index)} al-Sham`],
      type: 'political-movement',
    }),
  );
  const names = groups.flatMap(({ name, abbreviation, aliases }) => [name, `${name} (${abbreviation})`, ...aliases]);
  const articles = Array.from(syntheticArticles({ ...settings, names }), ([, text]) =>
    placesOf(parseArticle(text.replace(/^---\n[\s\S]*?\n---\n/, ''))),
  );
  const start = performance.now();
  const finder = mentionFinder(groups.map((group, index) => groupEntity(String(index), group)));
  let mentions = 0;
  for (const places of articles)
    for (const place of mentionsInArticle(places, finder)) mentions += place.mentions.length;
  return { seconds: (performance.now() - start) / 1000, mentions };
}

/** A capitalised word for a number. @example 27 → "Xabb" */
function letters(number: number): string {
  const digits = number.toString(26).padStart(3, '0');
  return `X${[...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`;
}
