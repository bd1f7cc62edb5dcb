import type { IndexedArticle, SearchIndex } from '../../../archive/search/search-index.ts';
import { INTRODUCTION } from '../../../archive/search/place-anchor.ts';
import { placeName } from '../../../archive/place-name.ts';
import type { SearchWords } from '../../../i18n/model.ts';
import type { PageHit, PlaceHit } from '../model.ts';
import type { QueryPart } from '../read-parts.ts';
import { articleMarks } from './article-marks.ts';
import { unitId, type UnitText } from './article-text.ts';
import type { FoundPassages } from './find-passages.ts';
import { bestExcerpt } from './mark-concepts.ts';
import type { PassageFiles } from './passage-index.ts';
import type { ScoredArticle } from './score-units.ts';

/** The most passages of an article, and the least score of one as a part of the best. */
const MOST_PLACES = 20;
const LEAST = 0.15;

interface Means {
  parts: readonly QueryPart[];
  index: SearchIndex;
  files: Pick<PassageFiles, 'readText'>;
}

/** The hits of articles with passages; each loads its text when it is finished. */
export function passageHits(found: FoundPassages, means: Means): PageHit[] {
  const { index } = means;
  const { concepts, articles } = found;
  return articles.flatMap((scored): PageHit[] => {
    const article = index.articles[scored.order];
    if (!article) return [];
    const lacking = concepts.flatMap(({ words }, number) => (scored.covered.has(number) ? [] : [words.join(' ')]));
    const hit: PageHit = {
      kind: 'page',
      url: article.url,
      title: article.title,
      detail: article.detail,
      article,
      places: shownUnits(scored).map(({ place }) => placeHit(unitId(place, article), undefined, article, index.words)),
      ...(lacking.length > 0 && { lacking }),
    };
    const finish = async (): Promise<PageHit> => {
      const { finish: _, ...finished } = hit;
      return { ...finished, places: await quotedUnits(scored, article, found, means) };
    };
    return [{ ...hit, ...(hit.places.length > 0 && { finish }) }];
  });
}

async function quotedUnits(
  scored: ScoredArticle,
  article: IndexedArticle,
  found: FoundPassages,
  { parts, index, files }: Means,
): Promise<PlaceHit[]> {
  const unitAt = await articleMarks(scored.order, found, parts, index, files);
  return shownUnits(scored).map(({ place }) => {
    const unit = unitAt(place);
    const hit = placeHit(unitId(place, article), unit, article, index.words);
    return unit ? { ...hit, ...bestExcerpt(unit.text, unit.marks, unit.concepts) } : hit;
  });
}

function shownUnits({ units }: ScoredArticle): ScoredArticle['units'] {
  const least = LEAST * (units[0]?.score ?? 0);
  return units.filter(({ score }) => score >= least).slice(0, MOST_PLACES);
}

function placeHit(id: string, unit: UnitText | undefined, { url }: IndexedArticle, words: SearchWords): PlaceHit {
  const title = id === INTRODUCTION ? words.places.introduction : placeName(id, unit ? unit.section : '', words);
  return { url: `${url}#${id}`, title, ...(unit?.citing !== undefined && { citing: unit.citing }) };
}
