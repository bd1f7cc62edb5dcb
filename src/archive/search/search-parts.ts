import type { Archive } from '../model.ts';
import { packCited } from './pack-cited.ts';
import { packKinds } from './pack-kinds.ts';
import { packLanguages } from './pack-languages.ts';
import { packPassages, type PackedPassages } from './passages/pack-passages.ts';
import { packTexts } from './passages/pack-texts.ts';
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
  const texts = packTexts(archive);
  const passages = packPassages(archive);
  const { nearWords } = archive.vocabulary;
  const listedPassages: PackedPassages = {
    units: passages.units,
    shards: passages.files.length,
    textFiles: texts.starts,
    ...(nearWords.length > 0 && { nearWords }),
  };
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
    ['passages', JSON.stringify(listedPassages)],
    ...passages.files.map((json, number): [string, string] => [`postings/${number}`, json]),
    ...texts.files.map((json, number): [string, string] => [`texts/${number}`, json]),
    ...(cited ? [['cited', JSON.stringify(cited)] as [string, string]] : []),
    ...notes.files.map((json, number): [string, string] => [`notes/${number}`, json]),
    ...places.files.map((json, number): [string, string] => [`places/${number}`, json]),
  ];
}
