import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { digest } from '../../../base/digest.ts';
import type { FontSubset } from './divide-font.ts';

/** A part of a font, in a file. */
export interface FontPart {
  path: string;
  unicodeRange: string;
}

/** The parts of each font that is divided, by the name of the whole file. */
export type FontParts = ReadonlyMap<string, readonly FontPart[]>;

interface Settings {
  /** Where parts are kept for the next build. */
  kept: string;
  /** Undefined: the font is served whole. */
  divide: (bytes: Buffer, file: string) => Promise<FontSubset[] | undefined>;
  /** Changes whenever `divide` may make something else of the same font. */
  version: string;
}

/** What is kept of a font: its parts, by the names of their files; none if it is served whole. */
const LIST = 'parts.json';
const listSchema = z.array(z.strictObject({ file: z.string(), unicodeRange: z.string() }));

/**
 * Divides fonts. Parts that an earlier build has made are used again, and those that no font needs any more are deleted.
 *
 * @param files the path of each font by its name, such as "/fonts/own.woff2", its path in the site
 */
export async function keptSubsets(files: ReadonlyMap<string, string>, settings: Settings): Promise<FontParts> {
  const { kept, version } = settings;
  await mkdir(kept, { recursive: true });
  const unused = new Set(await readdir(kept));
  const parts = new Map<string, FontPart[]>();
  for (const [file, path] of files) {
    if (!existsSync(path)) continue;
    const bytes = await readFile(path);
    const name = digest(JSON.stringify([file, digest(bytes), version])).slice(0, 32);
    unused.delete(name);
    const folder = join(kept, name);
    if (!existsSync(folder)) await divideInto(folder, file, bytes, settings);
    const list = listSchema.parse(JSON.parse(await readFile(join(folder, LIST), 'utf8')));
    if (list.length > 0)
      parts.set(
        file,
        list.map((part) => ({ path: join(folder, part.file), unicodeRange: part.unicodeRange })),
      );
  }
  for (const name of unused) await rm(join(kept, name), { recursive: true, force: true });
  return parts;
}

/** Writes the parts of a font into a folder, which is there only when it is complete. */
async function divideInto(folder: string, file: string, bytes: Buffer, { divide }: Settings): Promise<void> {
  const subsets = (await divide(bytes, file)) ?? [];
  const font = basename(file, '.woff2');
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const list = subsets.map(({ name, unicodeRange }) => ({ file: `${font}-${name}.woff2`, unicodeRange }));
  for (const { name, bytes: part } of subsets) await writeFile(join(unfinished, `${font}-${name}.woff2`), part);
  await writeFile(join(unfinished, LIST), JSON.stringify(list));
  await rename(unfinished, folder);
}
