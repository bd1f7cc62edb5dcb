import type { AbbreviationDefinition } from './definitions.ts';
import type { MentionFinder } from './mention-finder.ts';
import { type NameToFind, type NameTree, nameTree } from './name-tree.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { ScannedPlace } from './scanned-place.ts';

/**
 * Adds the names that an article defines: abbreviations that the record lacks, and full names without a record, in
 * which shorter names are not mentions.
 */
export function withDefinedNames(
  scanned: readonly ScannedPlace[],
  { tree, isKnownAbbreviation }: MentionFinder,
): readonly ScannedPlace[] {
  const named = differing(scanned.flatMap(({ definitions }) => definitions)).flatMap(({ abbreviation, name, key }) => {
    if (key === undefined) return isListOfNames(name, tree) ? [] : [{ key: '', names: [toFind(name, 'silent')] }];
    return isKnownAbbreviation(abbreviation, key) ? [] : [{ key, names: [toFind(abbreviation, 'to-define')] }];
  });
  if (named.length === 0) return scanned;
  const { root } = nameTree(named, tree.spelling);
  return scanned.map((one) => {
    const more = findOccurrences(one.text, one.words, root);
    return more.length === 0 ? one : { ...one, hits: [...one.hits, ...more].sort((a, b) => a.from - b.from) };
  });
}

/**
 * Returns a function that finds the meaning of an abbreviation at a place, according to the article: as defined in the
 * note itself, or else first in the text. In a note, a definition by a name without a record, such as the title of a
 * source, does not override a known meaning.
 */
export function meanings(
  scanned: readonly ScannedPlace[],
): (place: ScannedPlace['place'], abbreviation: string) => AbbreviationDefinition | undefined {
  const inText = firstOf(scanned.flatMap(({ place, definitions }) => (place.isNote ? [] : definitions)));
  const inNotes = new Map(
    scanned
      .filter(({ place, definitions }) => place.isNote && definitions.length > 0)
      .map(({ place, definitions }) => [place, firstOf(definitions.filter(({ key }) => key !== undefined))]),
  );
  return (place, abbreviation) => inNotes.get(place)?.get(abbreviation) ?? inText.get(abbreviation);
}

/** Each definition once, even if the article repeats it. */
function differing(definitions: readonly AbbreviationDefinition[]): AbbreviationDefinition[] {
  const byContent = definitions.map((definition) => {
    const { abbreviation, name, key = '' } = definition;
    return [`${abbreviation}|${key || name}`, definition] as const;
  });
  return [...new Map(byContent).values()];
}

/** Whether a name consists of known names: "Ruritania-Freedonia-Sylvania (RFS)" still mentions all three. */
function isListOfNames(name: string, { root, read }: NameTree): boolean {
  const words = read(name);
  const hits = findOccurrences(name, words, root);
  return words.every((_, index) => hits.some(({ from, to }) => from <= index && index < to));
}

function toFind(text: string, role: NameToFind['role']): NameToFind {
  return { text, role };
}

function firstOf(definitions: readonly AbbreviationDefinition[]): Map<string, AbbreviationDefinition> {
  return new Map(definitions.map((definition) => [definition.abbreviation, definition] as const).reverse());
}
