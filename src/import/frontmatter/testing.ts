import type { CollectionName } from '../../loaders/collections.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import { PathClaims } from '../../loaders/path-claims.ts';
import { postOf as cleanPostOf } from '../article/testing.ts';
import type { Post, Stated } from '../model/post.ts';
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
  return cleanPostOf(html, Object.fromEntries(notes.map((note, index) => [index + 1, note])), stated);
}

/** A run that has seen no post yet. */
export function newRun(context: Partial<RunContext> = {}): RunContext {
  return { takenSlugs: new Set(), places: new PathClaims(), ...context };
}

/** What a task finds, with the records of one collection that it makes. */
export function withMade<Found extends object, MadeRecord>(records: Map<string, MadeRecord>, task: () => Found) {
  const before = new Set(records.keys());
  const found = task();
  return { ...found, made: [...records].flatMap(([id, record]) => (before.has(id) ? [] : [{ id, record }])) };
}
