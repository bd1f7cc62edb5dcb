import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareCodes } from '../../src/base/compare-text.ts';
import { UserError } from '../../src/base/user-error.ts';

const TEMPLATE = fileURLToPath(new URL('template/', import.meta.url));

/** Names that are allowed in an empty folder. */
const HARMLESS: ReadonlySet<string> = new Set(['.git', '.DS_Store']);

/**
 * Writes the files of a new archive into a folder: all of them, or none if something fails.
 *
 * @param values the values of the placeholders in double braces
 * @returns the paths of the files in the folder
 * @throws a UserError if the folder is not empty, with the name of a file in it
 */
export async function startArchive(folder: string, values: ReadonlyMap<string, string>): Promise<string[]> {
  await requireEmpty(folder);
  const workshop = join(dirname(folder), `.${basename(folder)}-new-${process.pid}`);
  try {
    const files = await readTemplate();
    for (const [path, text] of files) {
      await mkdir(dirname(join(workshop, path)), { recursive: true });
      await writeFile(join(workshop, path), filledIn(text, values));
    }
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(workshop)) await rename(join(workshop, name), join(folder, name));
    return [...files.keys()];
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function requireEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new UserError(`Found ${folder}, which is not a folder. Name a new or an empty one.`, { cause });
  });
  const others = names.filter((name) => !HARMLESS.has(name)).sort(compareCodes);
  if (others.length === 0) return;
  const listed = others.slice(0, 5).join(', ') + (others.length > 5 ? ` and ${others.length - 5} more` : '');
  throw new UserError(
    `Found ${folder}, which holds ${listed}. An archive begins in a new or an empty folder: name another.`,
  );
}

/** The text of each file, by its path in the new folder. */
async function readTemplate(): Promise<Map<string, string>> {
  const entries = await readdir(TEMPLATE, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(compareCodes);
  const texts = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [placeOf(path), await readFile(path, 'utf8')]),
  );
  return new Map(texts);
}

/** npm leaves some hidden files out of packages: so "dot-gitignore" → ".gitignore". */
function placeOf(path: string): string {
  const names = relative(TEMPLATE, path).split(sep);
  return names.map((name) => name.replace(/^dot-/, '.')).join('/');
}

function filledIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (braces, name: string) => values.get(name) ?? braces);
}
