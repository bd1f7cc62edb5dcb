import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { CollectionName } from '../../loaders/collections.ts';
import { PathClaims } from '../../loaders/path-claims.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import type { Post, Stated } from '../model/post.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import type { RunContext } from './inference.ts';
import { prepareVocabulary, type Vocabulary } from './vocabulary.ts';

type Records = Partial<Record<CollectionName, Record<string, unknown>>>;

const ISLANDS: Records = {
  site: { site: { owner: 'ada-example' } },
  people: {
    'ada-example': {
      name: 'Ada Example',
      familyName: 'Example',
      givenName: 'Ada',
      aliases: ['A. Example'],
      role: 'Author',
    },
    'bruno-sample': { name: 'Bruno Sample', familyName: 'Sample', givenName: 'Bruno', role: 'Author' },
  },
  countries: {
    avalon: { name: 'Avalon', iso: 'FR', demonyms: ['Avalonian'], capital: 'Glaston', region: 'Western Isles' },
    brigadoon: { name: 'Brigadoon', iso: 'GB', demonyms: ['Brigadooner'], capital: 'Doon', region: 'Western Isles' },
  },
  groups: {
    'league-of-rowers': { name: 'League of Rowers', abbreviation: 'LOR', type: 'alliance' },
    'avalon-guard': { name: 'Avalon Guard', type: 'armed-forces' },
  },
  regions: {},
  tags: {
    ferries: { name: 'Ferries', description: 'Boats that carry people.' },
    'sea-rescue': { name: 'Sea rescue', description: 'Help at sea.' },
    piracy: { name: 'Piracy', description: 'Robbery at sea.' },
  },
  publications: { 'harbour-review': { name: 'Harbour Review', abbreviation: 'HR' } },
};

/** A small content folder of islands, in which the given records replace others. */
export function islands(records: Records = {}): Vocabulary {
  return prepareVocabulary(recordsOf({ ...ISLANDS, ...records }));
}

/** Records in the form of a content folder. */
export function recordsOf(records: Records): FileRecord[] {
  return Object.entries(records).flatMap(([collection, byId]) =>
    Object.entries(byId).map(([id, data]) => ({
      collection: collection as CollectionName,
      id,
      file: `${collection}/${id}`,
      data,
      body: '',
      bodyLine: 1,
      lineOf: () => 1,
      lineWithin: () => 1,
    })),
  );
}

/** A post with that text, as HTML, and those notes, as text. */
export function postOf(html: string, stated: Partial<Stated> = {}, notes: readonly string[] = []): Post {
  const { children } = fromHtml(html, { fragment: true });
  const tree: Root = {
    type: 'root',
    children: children.filter((node): node is RootContent => node.type !== 'doctype'),
  };
  return {
    file: 'islands.xml',
    place: 'item 1',
    source: stampOffsets(tree),
    tree,
    notes: notes.map((value, index) => ({ label: String(index + 1), children: [{ type: 'text', value }] })),
    taken: [],
    stated: { authors: [], categories: [], tags: [], ...stated },
    warnings: [],
  };
}

/** A run that has seen no post yet. */
export function newRun(context: Partial<RunContext> = {}): RunContext {
  return { takenSlugs: new Set(), places: new PathClaims(), ...context };
}
