import { noteLinker } from '../archive/citations/note-links.ts';
import { sourcePages } from '../archive/citations/sources/source-pages.ts';
import { companionFinder } from '../archive/dossier/companions.ts';
import { pagedDossiers } from '../archive/dossier/paged-dossiers.ts';
import { nameExplainer } from '../archive/explanations/name-explainer.ts';
import { relationGraph } from '../archive/graph/relation-graph.ts';
import { relatedFinder } from '../archive/related.ts';
import { onceFromArchive } from './archive.ts';

/** Finds what stands in the same paragraphs as an entity. */
export const getCompanionFinder = onceFromArchive(companionFinder);

/** What the archive says of each country, group and person, by its key. */
export const getDossiers = onceFromArchive(pagedDossiers);

/** Finds the names in an article's text that a reader may not know. */
export const getNameExplainer = onceFromArchive(nameExplainer);

/** Finds what the archive adds to a note of an article. */
export const getNoteLinker = onceFromArchive(noteLinker);

/** Finds the articles that share most with one. */
export const getRelatedFinder = onceFromArchive(({ articles }) => relatedFinder(articles));

/** What ties groups, people and countries. */
export const getRelationGraph = onceFromArchive(relationGraph);

/** The sources of each outlet by its id, on pages; under `undefined` those whose outlet has no record. */
export const getSourcePages = onceFromArchive(sourcePages);
