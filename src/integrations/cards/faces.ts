import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digest } from '../../base/digest.ts';
import { fontsourceFont } from '../../loaders/look/fontsource.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import type { FontChoice, Look } from '../../schemas/look.ts';
import { packageSheet } from '../look/fonts/package-sheet.ts';
import { standardFonts } from '../look/fonts/standard-fonts.ts';

/** A WOFF2 file of a font, with the characters that it is for. */
export interface FaceFile {
  path: string;
  /** Undefined: all that it has. */
  ranges: readonly (readonly [first: number, last: number])[] | undefined;
}

/**
 * Fonts for scripts that the standard fonts lack. The first comes with this package; an owner can install others, which
 * are larger.
 */
const OTHER_SCRIPTS = [
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource-variable/noto-serif-hebrew',
  '@fontsource-variable/noto-serif-devanagari',
  '@fontsource-variable/noto-serif-georgian',
  '@fontsource-variable/noto-serif-armenian',
  '@fontsource-variable/noto-serif-sc',
  '@fontsource-variable/noto-serif-tc',
  '@fontsource-variable/noto-serif-jp',
  '@fontsource-variable/noto-serif-kr',
  '@fontsource-variable/noto-serif-thai',
];

/** Where fonts are. */
export interface FontPlaces {
  /** The folder of the project, with `node_modules`. */
  root: string;
  /** The folder of the owner’s own files. */
  publicFolder: string;
}

/**
 * The files of the upright fonts of a use, in the order in which a character is looked up: the owner’s font, the
 * standard one, the other standard one, and fonts of other scripts that are installed.
 */
export function facesFor(use: 'text' | 'interface', fonts: Look['fonts'] = {}, places: FontPlaces): FaceFile[] {
  const others = use === 'text' ? (['text', 'interface'] as const) : (['interface', 'text'] as const);
  return [
    ...ownFaces(fonts[use], places),
    ...others.flatMap((one) => standardFonts[one].sheets.flatMap((sheet) => facesIn(packageSheet(sheet)))),
    ...OTHER_SCRIPTS.flatMap((name) => installed(name, places.root)),
  ];
}

/** A digest of the contents of the owner’s fonts: files of the same names may have other letters. */
export async function ownFontsVersion(fonts: Look['fonts'] = {}, places: FontPlaces): Promise<string> {
  const paths = [fonts.text, fonts.interface].flatMap((choice) => ownFaces(choice, places).map(({ path }) => path));
  return digest(JSON.stringify(await mapConcurrently(paths, async (path) => digest(await readFile(path)))));
}

function ownFaces(choice: FontChoice | undefined, { root, publicFolder }: FontPlaces): FaceFile[] {
  if (choice?.package !== undefined) return fromPackage(choice.package, root);
  return (choice?.files ?? [])
    .filter(({ style }) => style === 'normal')
    .map(({ file }) => ({ path: join(publicFolder, file), ranges: undefined }))
    .filter(({ path }) => existsSync(path));
}

function installed(name: string, root: string): FaceFile[] {
  if (existsSync(join(root, 'node_modules', name))) return fromPackage(name, root);
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return fromPackage(name, folder.slice(0, folder.lastIndexOf('node_modules')));
  } catch {
    return [];
  }
}

function fromPackage(name: string, root: string): FaceFile[] {
  const [sheet] = fontsourceFont(name, root)?.styles ?? [];
  return sheet === undefined ? [] : facesIn(packageSheet(sheet));
}

/** The upright faces of a style sheet of Fontsource. */
export function facesIn(sheet: string): FaceFile[] {
  return [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const [, address] = /src:\s*url\((".*?")\)/.exec(rule) ?? [];
    if (address === undefined || /font-style:\s*italic/.test(rule)) return [];
    const path = decodeURI(String(JSON.parse(address)).replace(/\?.*$/, ''));
    const [, list] = /unicode-range:\s*([^;]+)/.exec(rule) ?? [];
    return [{ path, ranges: list === undefined ? undefined : list.split(',').map(rangeOf) }];
  });
}

/** @example "U+0600-06FF" */
function rangeOf(written: string): [number, number] {
  const [first = '', last = first] = written.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}
