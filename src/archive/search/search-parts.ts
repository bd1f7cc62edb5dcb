import type { Archive } from '../model.ts';
import { packCited } from './pack-cited.ts';
import { packKinds } from './pack-kinds.ts';
import { packLanguages } from './pack-languages.ts';
import { packNotes } from './pack-notes.ts';
import { packArticles, packNames } from './pack-index.ts';
import { packPlaces } from './pack-places.ts';
import type { PackedArticles } from './search-index.ts';

/**
 * The parts of the search index that follow from the archive, as JSON by their paths: the list of articles, the index
 * of names, what articles cite, the parts of notes that results show, and the places that mention entities.
 */
export function searchParts(archive: Archive): [path: string, json: string][] {
  const notes = packNotes(archive);
  const places = packPlaces(archive);
  const languages = packLanguages(archive);
  const kinds = packKinds(archive);
  const cited = packCited(archive);
  const listed: PackedArticles = {
    articles: packArticles(archive),
    noteFiles: notes.starts,
    ...(languages && { languages }),
    ...(kinds && { kinds }),
    ...(cited && { cited: true }),
  };
  return [
    ['articles', JSON.stringify(listed)],
    ['names', JSON.stringify(packNames(archive, places.starts))],
    ...(cited ? [['cited', JSON.stringify(cited)] as [string, string]] : []),
    ...notes.files.map((json, number): [string, string] => [`notes/${number}`, json]),
    ...places.files.map((json, number): [string, string] => [`places/${number}`, json]),
  ];
}
