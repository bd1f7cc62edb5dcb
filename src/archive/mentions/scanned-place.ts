import { archiveRemarksIn } from './archive-remarks.ts';
import { type Definition, findDefinitions } from './definitions.ts';
import type { MentionFinder } from './mention-finder.ts';
import { outside } from './addresses.ts';
import { type Hit, scan } from './scan.ts';
import { sourceNamesIn } from './source-names.ts';
import type { Word } from './words.ts';

/** A text of an article: a heading, a paragraph or a note. */
export interface Place {
  id: string;
  text: string;
  isNote: boolean;
}

/** A place with what was read in it, before it is known what counts. */
export interface ScannedPlace {
  place: Place;
  text: string;
  words: readonly Word[];
  hits: readonly Hit[];
  definitions: readonly Definition[];
}

export function scanPlace(place: Place, { tree: { root, read }, isKnownAbbreviation }: MentionFinder): ScannedPlace {
  const { text } = place;
  const words = read(text);
  const all = scan(text, words, root).filter(outside(archiveRemarksIn(text)));
  const hits = place.isNote && all.length > 0 ? all.filter(outside(sourceNamesIn(text))) : all;
  return { place, text, words, hits, definitions: findDefinitions({ text, words, hits }, isKnownAbbreviation) };
}

/** Works something out of a place when it is first asked for, and then remembers it. */
export function perPlace<Value>(workOut: (place: ScannedPlace) => Value): (place: ScannedPlace) => Value {
  const known = new Map<ScannedPlace, Value>();
  return (place) => {
    const value = known.get(place) ?? workOut(place);
    known.set(place, value);
    return value;
  };
}
