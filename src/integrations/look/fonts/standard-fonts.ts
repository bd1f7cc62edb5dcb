import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keysOf } from '../../../base/keys-of.ts';
import type { Look } from '../../../schemas/look.ts';
import type { FontParts } from './kept-subsets.ts';

/** A font that sites have when their look names none. */
export interface StandardFont {
  /** Its name in CSS. */
  family: string;
  /** Its style sheets in a package of Fontsource: upright, and italic if texts need it. */
  sheets: string[];
  /** The parts that nearly every page needs. */
  cores: Core[];
  /** Fonts of systems, in its measures: texts keep their lines when it arrives. */
  standIns: StandIn[];
}

/** The characters of {@link CORE} from one file of a font. */
export interface Core {
  style: 'normal' | 'italic';
  /** The WOFF2 file. */
  file: string;
  /** The weights that are kept: a range, or one. */
  weights: { min: number; max: number } | number;
}

interface StandIn {
  /** The name of a system’s font, and that of its upright style. */
  names: string[];
  /** Percentages, worked out with Capsize from the measures of both fonts. https://seek-oss.github.io/capsize/ */
  ascent: number;
  descent: number;
  size: number;
}

/**
 * English, its punctuation, and the accented letters of names in it: with all of Latin 1, the fonts of a page would have
 * a third more bytes. Pages with other characters load the whole Latin file besides.
 */
export const CORE: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0xc9, 0xc9],
  [0xd6, 0xd6],
  [0xdc, 0xdc],
  [0xdf, 0xe5],
  [0xe7, 0xeb],
  [0xed, 0xed],
  [0xef, 0xef],
  [0xf1, 0xf1],
  [0xf3, 0xf4],
  [0xf6, 0xf6],
  [0xf8, 0xf8],
  [0xfa, 0xfa],
  [0xfc, 0xfc],
  [0x2009, 0x200a],
  [0x2010, 0x2011],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2060, 0x2060],
];

const LITERATA = folderOf(import.meta.resolve('@fontsource-variable/literata/package.json'));
const NOTO_SANS = folderOf(import.meta.resolve('@fontsource-variable/noto-sans/package.json'));

const REGULAR_TO_BOLD = { min: 400, max: 700 };
const REGULAR = 400;

/** For reading long texts: Literata was made for books on screens. Noto Sans has the same scripts. Neither reserves its name. */
export const standardFonts: Readonly<Record<'text' | 'interface', StandardFont>> = {
  text: {
    family: '"Literata Variable"',
    sheets: [sheet(LITERATA, 'wght'), sheet(LITERATA, 'wght-italic')],
    cores: [
      { style: 'normal', file: latin(LITERATA, 'literata-latin-wght-normal'), weights: REGULAR_TO_BOLD },
      { style: 'italic', file: latin(LITERATA, 'literata-latin-wght-italic'), weights: REGULAR },
    ],
    standIns: [
      { names: ['Georgia'], ascent: 109.31, descent: 28.61, size: 107.67 },
      { names: ['Noto Serif Regular', 'NotoSerif-Regular'], ascent: 117.95, descent: 30.86, size: 99.79 },
      { names: ['DejaVu Serif', 'DejaVuSerif'], ascent: 126.68, descent: 33.15, size: 92.91 },
    ],
  },
  interface: {
    family: '"Noto Sans Variable"',
    sheets: [sheet(NOTO_SANS, 'wght')],
    cores: [{ style: 'normal', file: latin(NOTO_SANS, 'noto-sans-latin-wght-normal'), weights: REGULAR_TO_BOLD }],
    standIns: [
      { names: ['Roboto Regular', 'Roboto-Regular'], ascent: 100.32, descent: 27.5, size: 106.56 },
      { names: ['Arial', 'ArialMT'], ascent: 100.54, descent: 27.56, size: 106.33 },
      { names: ['DejaVu Sans', 'DejaVuSans'], ascent: 114.64, descent: 31.42, size: 93.25 },
    ],
  },
};

/** The standard fonts that a look has. */
export function standardFontsOf({ fonts = {} }: Look): StandardFont[] {
  return keysOf(standardFonts).flatMap((use) => (fonts[use] === undefined ? [standardFonts[use]] : []));
}

/** The files of a build that nearly every page in a Latin script needs. */
export function uprightCores(look: Look, parts: FontParts = new Map()): string[] {
  return standardFontsOf(look).flatMap(({ cores }) =>
    cores
      .filter(({ style }) => style === 'normal')
      .flatMap(({ file }) => parts.get(file) ?? [])
      .map(({ path }) => path),
  );
}

/** The folder of a file, by the file’s address. */
function folderOf(file: string): string {
  return dirname(fileURLToPath(file));
}

function sheet(folder: string, axes: string): string {
  return join(folder, `${axes}.css`);
}

function latin(folder: string, name: string): string {
  return join(folder, 'files', `${name}.woff2`);
}
