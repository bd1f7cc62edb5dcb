import type { ExplainableName } from '../../markdown/explain-names.ts';
import type { Archive, ArchiveArticle, ArticleMentions } from '../model.ts';
import type { Entity } from '../entity.ts';
import { SUBJECT } from '../../schemas/topic-kinds.ts';
import { fold } from '../../base/fold.ts';
import { isAbbreviation } from '../../base/names.ts';
import { abbreviationsIn, shortFormOf } from './abbreviations-in.ts';
import { explainEntity, type Explanation } from './explain-entity.ts';

export interface ExplainableArticle {
  /** In the order of the text. */
  places: ExplainableName[];
  /** @param key of one of the places */
  explain: (key: string) => Explanation;
}

/**
 * Returns a function that finds the names in an article's text that need an explanation, and explains them: groups,
 * people, topics with proper names, abbreviations of places, and other abbreviations that the article defines. Countries
 * and subjects need no explanation.
 */
export function nameExplainer(archive: Archive): (article: ArchiveArticle) => ExplainableArticle {
  const { entities, definitions } = archive;
  const byArticle = mentionsByArticle(archive);
  const explainable = (article: ArchiveArticle): ExplainableArticle => {
    const { paragraphs } = article.parsed;
    const order = new Map(paragraphs.map(({ id }, index) => [id, index]));
    const named = (byArticle.get(article) ?? []).flatMap(({ entity, found }) => placesOf(entity, found));
    const abbreviated = (definitions.get(article.slug) ?? []).filter(({ key }) => key === undefined);
    const meanings = new Map(abbreviated.map(({ abbreviation, name }) => [abbreviation, name]));
    return {
      places: [...named, ...abbreviationsIn(paragraphs, abbreviated)].sort(
        (a, b) =>
          (order.get(a.paragraph.id) ?? 0) - (order.get(b.paragraph.id) ?? 0) || a.start - b.start || b.end - a.end,
      ),
      explain: (key) => {
        const entity = entities.get(key);
        if (entity) return explainEntity(archive, entity);
        const abbreviation = shortFormOf(key);
        return { name: meanings.get(abbreviation) ?? abbreviation, abbreviation };
      },
    };
  };
  // Several parts of a page ask for the same article.
  let last: { article: ArchiveArticle; found: ExplainableArticle } | undefined;
  return (article) => {
    if (last?.article !== article) last = { article, found: explainable(article) };
    return last.found;
  };
}

interface MentionsOfEntity {
  entity: Entity;
  found: ArticleMentions;
}

function mentionsByArticle({ entities, mentions, tags }: Archive): Map<ArchiveArticle, MentionsOfEntity[]> {
  const result = new Map<ArchiveArticle, MentionsOfEntity[]>();
  for (const [key, list] of mentions) {
    const entity = entities.get(key);
    if (!entity || entity.kind === 'countries' || isSubject(entity, tags)) continue;
    for (const found of list) {
      const others = result.get(found.article);
      if (others) others.push({ entity, found });
      else result.set(found.article, [{ entity, found }]);
    }
  }
  return result;
}

function isSubject({ kind, id }: Entity, tags: Archive['tags']): boolean {
  return kind === 'tags' && tags.get(id)?.kind === SUBJECT;
}

/** The mentions in paragraphs; for a region, only its abbreviations, and for a topic, only its names. */
function placesOf({ kind, names }: Entity, { article, paragraphs }: ArticleMentions): ExplainableName[] {
  const paragraphOf = new Map(article.parsed.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const own = new Set(names.map(fold));
  const isExplained = (text: string) =>
    (kind !== 'regions' || isAbbreviation(text)) && (kind !== 'tags' || own.has(fold(text)));
  return paragraphs.flatMap(({ id, mentions }) => {
    const paragraph = paragraphOf.get(id);
    if (!paragraph) return [];
    return mentions
      .filter(({ start, end }) => isExplained(paragraph.text.slice(start, end)))
      .map(({ key, start, end }) => ({ paragraph, start, end, key }));
  });
}
