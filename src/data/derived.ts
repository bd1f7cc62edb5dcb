import { noteLinker } from '../archive/citations/note-links.ts';
import { sourcesByOutlet } from '../archive/citations/sources/outlet-sources.ts';
import { cooccurrenceFinder } from '../archive/dossier/cooccurrences.ts';
import { pagedDossiers } from '../archive/dossier/paged-dossiers.ts';
import { nameExplainer } from '../archive/explanations/name-explainer.ts';
import { relationGraph } from '../archive/graph/relation-graph.ts';
import { onceFromArchive } from './archive.ts';

/** Finds the entities that share paragraphs with an entity. */
export const getCooccurrenceFinder = onceFromArchive(cooccurrenceFinder);

/** The dossiers of countries, groups and people, by key. */
export const getDossiers = onceFromArchive(pagedDossiers);

/** Finds the names in an article's text that are explained. */
export const getNameExplainer = onceFromArchive(nameExplainer);

/** Finds the links that the archive adds to a note. */
export const getNoteLinker = onceFromArchive(noteLinker);

/** The graph of relations between groups, people and countries. */
export const getRelationGraph = onceFromArchive(relationGraph);

/** The sources of each outlet by its id; under `undefined`, the sources whose outlet has no record. */
export const getSourcesByOutlet = onceFromArchive(sourcesByOutlet);
