import Color from 'colorjs.io';
import type { SchemeColours } from '../../schemas/look.ts';
import { contrast, LEAST_CONTRAST, type PaletteColour, paletteOf, type Scheme } from './palette.ts';

/** A colour of the owner on which, or in which, text would be hard to read. */
export interface LowContrast {
  /** The key of the colour. */
  colour: keyof SchemeColours;
  /** What cannot be read. @example "links on the background" */
  where: string;
  /** From 1 to 21, to one decimal, rounded down. */
  contrast: number;
  /** The nearest lighter or darker colour that can be read. */
  proposal: string | undefined;
}

/** Where text is, and in which colour; `key` is what an owner changes. */
const PAIRS: readonly { front: PaletteColour; back: PaletteColour; key: 'text' | 'accent'; where: string }[] = [
  { front: 'ink', back: 'paper', key: 'text', where: 'text on the background' },
  { front: 'ink', back: 'paper-raised', key: 'text', where: 'text on raised boxes' },
  { front: 'ink', back: 'paper-sunk', key: 'text', where: 'text in sunken boxes' },
  { front: 'ink', back: 'mark', key: 'text', where: 'text that is marked' },
  { front: 'accent', back: 'paper', key: 'accent', where: 'links on the background' },
  { front: 'accent', back: 'paper-raised', key: 'accent', where: 'links on raised boxes' },
  { front: 'accent', back: 'paper-sunk', key: 'accent', where: 'links in sunken boxes' },
  { front: 'accent', back: 'accent-quiet', key: 'accent', where: 'links in chosen boxes' },
];

/** The worst contrast of each colour with text that would be hard to read. */
export function lowContrasts(scheme: Scheme, own: SchemeColours): LowContrast[] {
  const worst = (['text', 'accent'] as const).flatMap((key) => worstOf(key, scheme, own) ?? []);
  return [...Map.groupBy(worst, ({ colour }) => colour).values()].flatMap((lows) => {
    const [low] = lows.toSorted(byContrast);
    return low ? [{ ...low, proposal: nearestReadable(low.colour, scheme, own) }] : [];
  });
}

function worstOf(
  key: 'text' | 'accent',
  scheme: Scheme,
  own: SchemeColours,
): Omit<LowContrast, 'proposal'> | undefined {
  const palette = paletteOf(scheme, own);
  const [worst] = PAIRS.filter((pair) => pair.key === key)
    .map(({ front, back, where }) => ({ where, contrast: contrast(palette[front], palette[back]) }))
    .toSorted(byContrast);
  if (!worst || worst.contrast >= LEAST_CONTRAST) return undefined;
  // The background is to blame if it is the only colour that the owner gives.
  const colour = own[key] === undefined && own.background !== undefined ? 'background' : key;
  return { colour, where: worst.where, contrast: Math.floor(worst.contrast * 10) / 10 };
}

function byContrast(a: { contrast: number }, b: { contrast: number }): number {
  return a.contrast - b.contrast;
}

/** The first readable colour on the way to black or white. */
function nearestReadable(key: keyof SchemeColours, scheme: Scheme, own: SchemeColours): string | undefined {
  if (key === 'background') return undefined;
  const start = new Color(own[key] ?? paletteOf(scheme, own)[key === 'text' ? 'ink' : 'accent']);
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  for (let share = 0.02; share <= 1; share += 0.02) {
    const colour = start
      .mix(end, share, { space: 'oklab' })
      .to('srgb')
      .toGamut()
      .toString({ format: 'hex', collapse: false });
    if (worstOf(key, scheme, { ...own, [key]: colour }) === undefined) return colour;
  }
  return undefined;
}
