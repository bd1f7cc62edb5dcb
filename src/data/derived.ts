import { articleCiter } from '../archive/cite/article-citer.ts';
import { archiveExports } from '../archive/exports/archive-exports.ts';
import { noteLinker } from '../archive/citations/note-links.ts';
import { sourcePages } from '../archive/citations/sources/source-pages.ts';
import { companionFinder } from '../archive/dossier/companions.ts';
import { pagedDossiers } from '../archive/dossier/paged-dossiers.ts';
import { archiveEvents } from '../archive/events/events.ts';
import { eventPages } from '../archive/events/event-pages.ts';
import { nameExplainer } from '../archive/explanations/name-explainer.ts';
import { relationGraph } from '../archive/graph/relation-graph.ts';
import { relatedFinder } from '../archive/related.ts';
import { navigationOf } from '../archive/navigation.ts';
import { sectionsOf } from '../archive/sections.ts';
import { onceFromArchive } from './archive.ts';
import { siteAddresses } from './context.ts';

/** What the exports of pages are made of. */
export const getExports = onceFromArchive((archive) => archiveExports(archive, siteAddresses()));

/** Prepares the citation of an article. */
export const getArticleCiter = onceFromArchive((archive) => articleCiter(archive, siteAddresses()));

/** The dossiers of countries, groups and people, by key. */
export const getDossiers = onceFromArchive(pagedDossiers);

/** Finds the entities that share most paragraphs with an entity. */
export const getCompanionFinder = onceFromArchive(async (archive) => companionFinder(archive, await getDossiers()));

/** What the articles say of each date. */
export const getEvents = onceFromArchive(archiveEvents);

/** The events whose sentences name a country, group or person, on pages. */
export const getEntityEvents = onceFromArchive(async ({ entities }) =>
  [...(await getEvents()).byEntity].flatMap(([key, dates]) => {
    const entity = entities.get(key);
    return entity ? [{ entity, pages: eventPages(dates) }] : [];
  }),
);

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

/** The sections that the archive has something for. */
export const getSections = onceFromArchive(async (archive) => sectionsOf(archive, await getRelationGraph()));

/** The links of the main navigation. */
export const getNavigation = onceFromArchive(async (archive) => navigationOf(archive, await getSections()));
