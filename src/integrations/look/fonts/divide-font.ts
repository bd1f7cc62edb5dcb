import { readFont } from '../../../loaders/look/read-font.ts';
import { scriptGroups } from './script-groups.ts';
import { subsetInThread } from './subset-in-thread.ts';

/** A part of a font. */
export interface FontSubset {
  /** Of its script. @example "cyrillic" */
  name: string;
  unicodeRange: string;
  /** A WOFF2 file. */
  bytes: Buffer;
}

/** A font of fewer bytes stays one file. */
const SMALL = 32_768;

/** Signs that choose a form of the character before them; a browser takes them from the file of that character. */
const SELECTORS = [
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
] as const;

/**
 * Divides a WOFF2 font by script, with all axes and features of its characters. Undefined if it is small, has only one
 * script, or must not be divided.
 */
export async function divideFont(bytes: Buffer): Promise<FontSubset[] | undefined> {
  if (bytes.length < SMALL) return undefined;
  const font = await readFont(bytes);
  if ('whole' in font) return undefined;
  const groups = scriptGroups(font.characters);
  if (groups.length < 2) return undefined;
  const selectors = SELECTORS.map(([first, last]) => textOf(range(first, last))).join('');
  const subsets: FontSubset[] = [];
  for (const { name, characters, unicodeRange } of groups) {
    const subset = await subsetInThread(font.sfnt, textOf(characters) + selectors, { targetFormat: 'woff2' });
    subsets.push({ name, unicodeRange, bytes: subset });
  }
  return subsets;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function textOf(characters: readonly number[]): string {
  return characters.map((character) => String.fromCodePoint(character)).join('');
}
