import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What a built folder holds. */
export interface FolderSize {
  pages: number;
  files: number;
  /** Bytes of all files. */
  bytes: number;
  /** The largest file. */
  largest: WeighedFile;
  /** Its rules for redirects. */
  redirects: RuleCounts;
}

/** The rules in `_redirects`. */
export interface RuleCounts {
  /** Those of one path, which come first. */
  fixed: number;
  /** The first with a pattern, and all after it. */
  patterns: number;
  /** Characters of the longest. */
  longest: number;
  /** Bytes of the whole file. */
  bytes: number;
}

/** A file: its path within a folder, with slashes, and its bytes. */
export interface WeighedFile {
  path: string;
  bytes: number;
}

/** All files of a folder. */
export async function weighFiles(folder: string): Promise<WeighedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path: relative(folder, path).split(sep).join('/'), bytes: (await stat(path)).size };
      }),
  );
}

/** Counts the pages, files and bytes of a built folder. */
export async function measureFolder(folder: string): Promise<FolderSize> {
  const files = await weighFiles(folder);
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: files.reduce((most, one) => (one.bytes > most.bytes ? one : most), { path: '', bytes: 0 }),
    redirects: countRules(await readFile(join(folder, '_redirects'), 'utf8').catch(() => '')),
  };
}

/** Counts the rules of `_redirects`, as hosts do that take only some. */
export function countRules(text: string): RuleCounts {
  const rules = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const first = rules.findIndex((line) => /^\S*(?:\*|\/:[a-z])/i.test(line));
  const fixed = first === -1 ? rules.length : first;
  const longest = rules.reduce((most, { length }) => Math.max(most, length), 0);
  return { fixed, patterns: rules.length - fixed, longest, bytes: Buffer.byteLength(text) };
}
