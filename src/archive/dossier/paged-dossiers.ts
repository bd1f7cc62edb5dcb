import type { Archive } from '../model.ts';
import { type DossierArticle, dossierOf } from './dossier.ts';
import { dossierPages } from './pages.ts';

/** A dossier, and its division into pages. */
export interface PagedDossier {
  dossier: DossierArticle[];
  pages: DossierArticle[][];
}

/** The dossiers of all countries, groups and people with mentions, by key. */
export function pagedDossiers({ entities, mentions }: Archive): Map<string, PagedDossier> {
  return new Map(
    [...mentions]
      .filter(([key]) => entities.get(key)?.kind !== 'regions')
      .map(([key, places]) => {
        const dossier = dossierOf(places);
        return [key, { dossier, pages: dossierPages(dossier) }];
      }),
  );
}
