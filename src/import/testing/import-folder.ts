import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { sha256 } from '../output/hash.ts';
import { type Arguments, readArguments } from '../read-arguments.ts';
import { runImport } from '../run-import.ts';

const OF_OPTIONS: ReadonlySet<string> = new Set(['--only', '--vocabulary', '--include']);

/** A temporary folder with files to import and, in `archive/`, the result. */
export interface ImportFolder {
  path: (...parts: string[]) => string;
  save: (file: string, text: string) => Promise<void>;
  /** Imports files of the folder like the command line. */
  run: (...args: string[]) => Promise<number>;
  /** Runs the command line `ARGS --into archive`. */
  settingsOf: (args: string[]) => Arguments;
  /** The output of imports, line by line. */
  said: string[];
  article: (slug: string) => Promise<string>;
  /** Every file of the archive, as a path within it; none where no archive was begun. */
  files: () => Promise<string[]>;
  /** Every file of the archive with the hash of its contents. */
  fingerprints: () => Promise<string[]>;
}

/** Gives each test of a file its own folder. */
export function useImportFolder(): ImportFolder {
  let folder = '';
  const said: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppe-import-'));
    said.length = 0;
  });
  afterEach(() => rm(folder, { recursive: true }));

  const path = (...parts: string[]) => join(folder, ...parts);
  const files = async () =>
    (existsSync(path('archive')) ? await readdir(path('archive'), { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path('archive'), join(entry.parentPath, entry.name)))
      .toSorted();
  const settingsOf = (args: string[]) => {
    const isValue = (index: number) => OF_OPTIONS.has(args[index - 1] ?? '');
    const paths = args.map((arg, index) => (arg.startsWith('-') || isValue(index) ? arg : path(arg)));
    return readArguments([...paths, '--into', path('archive')]);
  };
  return {
    path,
    files,
    said,
    settingsOf,
    save: (file, text) => writeFile(path(file), text),
    run: (...args) => runImport(settingsOf(args), { say: (text) => said.push(text), progress: () => undefined }),
    article: (slug) => readFile(path('archive/articles', `${slug}.md`), 'utf8'),
    fingerprints: async () =>
      Promise.all((await files()).map(async (file) => `${file} ${sha256(await readFile(path('archive', file)))}`)),
  };
}
