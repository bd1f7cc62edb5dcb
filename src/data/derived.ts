import { articleCiter } from '../archive/cite/article-citer.ts';
import { noteLinker } from '../archive/citations/note-links.ts';
import { sourcePages } from '../archive/citations/sources/source-pages.ts';
import { cooccurrenceFinder } from '../archive/dossier/cooccurrences.ts';
import { pagedDossiers } from '../archive/dossier/paged-dossiers.ts';
import { nameExplainer } from '../archive/explanations/name-explainer.ts';
import { relationGraph } from '../archive/graph/relation-graph.ts';
import { relatedFinder } from '../archive/related.ts';
import { onceFromArchive } from './archive.ts';
import { siteAddresses } from './context.ts';

/** Prepares the citation of an article. */
export const getArticleCiter = onceFromArchive((archive) => articleCiter(archive, siteAddresses()));

/** Finds the entities that share paragraphs with an entity. */
export const getCooccurrenceFinder = onceFromArchive(cooccurrenceFinder);

/** The dossiers of countries, groups and people, by key. */
export const getDossiers = onceFromArchive(pagedDossiers);

/** Finds the names in an article's text that are explained. */
export const getNameExplainer = onceFromArchive(nameExplainer);

/** Finds the links that the archive adds to a note. */
export const getNoteLinker = onceFromArchive(noteLinker);

/** Finds the articles that share most with one. */
export const getRelatedFinder = onceFromArchive(({ articles }) => relatedFinder(articles));

/** The graph of relations between groups, people and countries. */
export const getRelationGraph = onceFromArchive(relationGraph);

/** The sources of each outlet by its id, on pages; under `undefined` those whose outlet has no record. */
export const getSourcePages = onceFromArchive(sourcePages);
