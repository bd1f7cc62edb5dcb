import type { Archive } from '../model.ts';
import { dossierAbridger } from './abridge-dossier.ts';
import { type DossierArticle, dossierOf } from './dossier.ts';
import { dossierPages, mainPart } from './pages.ts';

/** A dossier, and what each of its pages shows. */
export interface PagedDossier {
  dossier: DossierArticle[];
  /** What the entity’s own page shows: all of the dossier if it fits there, otherwise the most important part. */
  main: DossierArticle[];
  /** The pages of all passages, abridged; none if the entity’s own page shows all. */
  pages: DossierArticle[][];
}

/** The greatest weight of what the entity’s own page shows of a dossier that has other pages. */
const MAIN_WEIGHT = 60_000;

/** The dossiers of all countries, groups and people with mentions, by key. */
export function pagedDossiers({ entities, mentions }: Archive): Map<string, PagedDossier> {
  const abridge = dossierAbridger();
  const paged = (dossier: DossierArticle[]): PagedDossier =>
    dossierPages(dossier).length === 1
      ? { dossier, main: dossier, pages: [] }
      : { dossier, main: mainPart(dossier, MAIN_WEIGHT), pages: dossierPages(abridge(dossier)) };
  return new Map(
    [...mentions]
      .filter(([key]) => entities.get(key)?.kind !== 'regions')
      .map(([key, places]) => [key, paged(dossierOf(places))]),
  );
}
