import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lowContrasts } from '../../archive/look/low-contrasts.ts';
import { LEAST_CONTRAST, ownColours, schemes } from '../../archive/look/palette.ts';
import { type Look, lookSchema } from '../../schemas/look.ts';
import type { ContentFinding } from '../content-codes.ts';
import type { FileRecord } from '../file-record.ts';
import { fontFilesOf, fontsOf, type LookPath } from './font-files.ts';
import { fontsourceFont } from './fontsource.ts';

/**
 * Finds what is wrong with the look in `site.yaml`: texts that would be hard to read, and fonts and pictures that do
 * not exist.
 *
 * @param root the folder of the archive, with `public/` and `node_modules/`
 */
export function checkLook(record: FileRecord, root = resolve()): ContentFinding[] {
  const look = lookOf(record);
  if (look === undefined) return [];
  const at = (path: LookPath) => ({ file: record.file, line: record.lineOf(['look', ...path]) });
  return [
    ...contrastFaults(look).map(({ path, ...fault }) => ({ ...at(path), ...fault })),
    ...missingPackages(look, root).map(({ path, ...fault }) => ({ ...at(path), ...fault })),
    ...missingFiles(look, root).map(({ path, ...fault }) => ({ ...at(path), ...fault })),
  ];
}

/** The look in a record of the site; undefined if it has none, or one with faults that the schema finds. */
export function lookOf({ collection, data }: FileRecord): Look | undefined {
  if (collection !== 'site' || typeof data !== 'object' || data === null) return undefined;
  return lookSchema.safeParse(Reflect.get(data, 'look')).data;
}

type Fault = Pick<ContentFinding, 'code' | 'found' | 'expected' | 'proposal'> & { path: LookPath };

function contrastFaults(look: Look): Fault[] {
  return schemes.flatMap((scheme) =>
    lowContrasts(scheme, ownColours(look, scheme)).map(({ colour, where, contrast, proposal }) => ({
      code: 'contrast-low' as const,
      path: ['colours', scheme, colour],
      found: `a contrast of ${String(contrast)}:1 for ${where}`,
      expected: `at least ${String(LEAST_CONTRAST)}:1`,
      proposal,
    })),
  );
}

function missingPackages(look: Look, root: string): Fault[] {
  return fontsOf(look).flatMap(({ font, path }) => {
    const name = font.package;
    if (name === undefined || fontsourceFont(name, root) !== undefined) return [];
    return [
      {
        code: 'font-missing' as const,
        path: [...path, 'package'],
        found: `no installed package “${name}”`,
        expected: `the package of a font: npm install ${name}`,
      },
    ];
  });
}

function missingFiles(look: Look, root: string): Fault[] {
  return filesOf(look)
    .filter(({ file }) => !existsSync(join(root, 'public', file)))
    .map(({ file, path }) => ({
      code: 'file-missing',
      path,
      found: `no file public${file}`,
      expected: 'a file in the folder public',
    }));
}

function filesOf(look: Look): { file: string; path: LookPath }[] {
  const { logo, icon } = look;
  const pictures = [
    { file: logo?.file, path: ['logo', 'file'] },
    { file: logo?.dark, path: ['logo', 'dark'] },
    { file: icon, path: ['icon'] },
  ];
  return [...fontFilesOf(look), ...pictures.flatMap(({ file, path }) => (file === undefined ? [] : [{ file, path }]))];
}
