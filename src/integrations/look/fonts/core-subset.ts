import type { FontSubset } from './divide-font.ts';
import { type Core, CORE } from './standard-fonts.ts';
import { subsetInThread } from './subset-in-thread.ts';

/** The characters of {@link CORE} in a font, in few weights: a file that nearly every page needs, and often alone. */
export async function coreSubset(bytes: Buffer, weights: Core['weights']): Promise<FontSubset> {
  const characters = CORE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  const subset = await subsetInThread(bytes, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    // The copyright and the licence, which the Open Font License asks to keep.
    preserveNameIds: [0, 13, 14],
  });
  return { name: 'core', unicodeRange: CORE.map(rangeOf).join(', '), bytes: subset };
}

function rangeOf([first, last]: readonly [number, number]): string {
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

function hex(character: number): string {
  return character.toString(16).toUpperCase().padStart(4, '0');
}
