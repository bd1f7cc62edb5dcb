import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareCodes } from '../../src/base/compare-text.ts';
import { UserError } from '../../src/base/user-error.ts';

const TEMPLATE = fileURLToPath(new URL('template/', import.meta.url));

/** The sample content in each language. */
const TEXTS = fileURLToPath(new URL('texts/', import.meta.url));

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
    const files = await readTemplate(values.get('language') ?? 'en');
    for (const [path, text] of files) {
      await mkdir(dirname(join(workshop, path)), { recursive: true });
      // Git runs hooks only if they are programs.
      const mode = path.startsWith('.githooks/') ? 0o755 : 0o644;
      await writeFile(join(workshop, path), filledIn(text, values), { mode });
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
  const others = names.filter((name) => !HARMLESS.has(name)).sort(visibleFirst);
  if (others.length === 0) return;
  const listed = others.slice(0, 5).join(', ') + (others.length > 5 ? ` and ${others.length - 5} more` : '');
  throw new UserError(
    `Found ${folder}, which holds ${listed}. An archive begins in a new or an empty folder: name another.`,
  );
}

/** Hidden files say little to an owner. */
function visibleFirst(a: string, b: string): number {
  return Number(a.startsWith('.')) - Number(b.startsWith('.')) || compareCodes(a, b);
}

/** The text of each file, by its path in the new folder. */
async function readTemplate(language: string): Promise<Map<string, string>> {
  const [primary = language] = language.split('-');
  return new Map([...(await readAll(TEMPLATE)), ...(await readAll(join(TEXTS, primary), 'content'))]);
}

/** The text of each file in a folder, by its path in a folder of the new archive. */
async function readAll(folder: string, to = ''): Promise<[path: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(visibleFirst);
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      return [join(to, placeOf(relative(folder, path))), await readFile(path, 'utf8')];
    }),
  );
}

/** npm leaves some hidden files out of packages: so "dot-gitignore" → ".gitignore". */
function placeOf(path: string): string {
  const names = path.split(sep);
  return names.map((name) => name.replace(/^dot-/, '.')).join('/');
}

function filledIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (braces, name: string) => values.get(name) ?? braces);
}
