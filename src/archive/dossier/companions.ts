import { memoizeByText } from '../../base/memoize.ts';
import type { Entity } from '../entity.ts';
import { cooccurrenceFinder } from './cooccurrences.ts';
import type { DossierArticle } from './dossier.ts';
import type { PagedDossier } from './paged-dossiers.ts';
import { printedNames } from './printed-names.ts';

/** How many companions a dossier is filtered by: those that share most paragraphs. */
export const MOST_COMPANIONS = 10;

/** Another country, group or person that paragraphs of a dossier name. */
export interface Companion {
  /** From 1; `numbersAt` and the style sheet name companions by it. */
  number: number;
  entity: Entity;
  /** The id of the line that says which paragraphs are shown: a link to it shows these alone. */
  anchor: string;
  /** The number of paragraphs that name both, and of their articles. */
  paragraphs: number;
  articles: number;
  /** Whether some of these name a country only by its capital or a body of its government. */
  isByOthers: boolean;
  /** The forms of its name in texts, and of those that stand for it. */
  names: string[];
  /** The number of those paragraphs on each page of the dossier. */
  onPages: number[];
}

/** The companions of an entity, and where they are named with it. */
export interface DossierCompanions {
  companions: Companion[];
  /** The numbers of those that a paragraph names. */
  numbersAt: (slug: string, paragraph: string) => readonly number[];
}

/** Returns a function that finds the companions of an entity by its key. */
export function companionFinder(
  archive: Parameters<typeof cooccurrenceFinder>[0],
  dossiers: ReadonlyMap<string, PagedDossier>,
): (key: string) => DossierCompanions {
  const sharing = cooccurrenceFinder(archive);
  const namesOf = printedNames(archive);
  return memoizeByText(
    (key: string) => {
      const shared = sharing(key).slice(0, MOST_COMPANIONS);
      const numbers = new Map<string, number[]>();
      for (const [index, { places }] of shared.entries()) {
        for (const place of places) numbers.set(place, [...(numbers.get(place) ?? []), index + 1]);
      }
      const numbersAt = (slug: string, paragraph: string) => numbers.get(`${slug} ${paragraph}`) ?? [];
      const pages = (dossiers.get(key)?.pages ?? []).map((page) => countOn(page, numbersAt));
      const companions = shared.map(({ entity, places, paragraphs, isByOthers, keys }, index): Companion => ({
        number: index + 1,
        entity,
        anchor: `with-${entity.key.replace('/', '-')}`,
        paragraphs,
        isByOthers,
        names: [...new Set([...keys].flatMap(namesOf))],
        articles: new Set(places.map((place) => place.split(' ')[0])).size,
        onPages: pages.map((counts) => counts.get(index + 1) ?? 0),
      }));
      return { companions, numbersAt };
    },
    (key) => key,
  );
}

/** How many paragraphs of a dossier name each companion, by its number. */
export function countOn(
  dossier: readonly DossierArticle[],
  numbersAt: DossierCompanions['numbersAt'],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { article, sections } of dossier) {
    for (const { paragraph } of sections.flatMap(({ passages }) => passages)) {
      for (const number of numbersAt(article.slug, paragraph.id)) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return counts;
}
