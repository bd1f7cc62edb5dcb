import { groupEntity } from '../../src/archive/entity.ts';
import { placesOf } from '../../src/archive/mentions/archive-mentions.ts';
import { mentionFinder } from '../../src/archive/mentions/mention-finder.ts';
import { mentionsInArticle } from '../../src/archive/mentions/mentions-in-article.ts';
import { parseArticle } from '../../src/markdown/parse-article.ts';
import { groupSchema } from '../../src/schemas/group.ts';
import { syntheticArticles } from './synthetic-articles.ts';
import { SIZES, syntheticRecords } from './synthetic-records.ts';

/** Measurements of the search for every name in every article. */
export interface MentionCost {
  /** Milliseconds for an article of 3,700 words. */
  milliseconds: number;
  /** Mentions found in an article, on average. */
  mentions: number;
}

/** Finds the names of many groups in long articles. */
export function mentionPass(articles: number, groups: number): MentionCost {
  const records = syntheticRecords({ ...SIZES, groups });
  const entities = records.groups.map(({ id, data }) => groupEntity(id, groupSchema.parse(data)));
  const texts = Array.from(syntheticArticles({ articles, records, words: 3700 }), ({ markdown }) =>
    placesOf(parseArticle(markdown)),
  );
  const start = performance.now();
  const finder = mentionFinder(entities);
  let mentions = 0;
  for (const places of texts) for (const place of mentionsInArticle(places, finder)) mentions += place.mentions.length;
  return { milliseconds: (performance.now() - start) / articles, mentions: mentions / articles };
}
