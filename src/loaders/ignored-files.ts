import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isJunk } from 'junk';
import { parse } from 'yaml';
import { siteSchema } from '../schemas/site.ts';
import { collections, otherFiles } from './collections.ts';

/**
 * Returns a function that says whether a file is no part of the archive, by its path within the content folder: files
 * for other programs or for people, hidden files and backups, names that begin with an underscore, and whatever
 * `ignore` in `site.yaml` names.
 */
export async function ignoredFiles(folder: string): Promise<(file: string) => boolean> {
  const globs = (await ignoreList(folder)).flatMap(globsOf);
  return (file) =>
    file !== collections.site.file && (isOther(file) || globs.some((glob) => posix.matchesGlob(file, glob)));
}

function isOther(file: string): boolean {
  const names = file.split('/');
  const isForPeople = names.length === 1 ? FOR_PEOPLE_AT_THE_TOP : FOR_PEOPLE;
  return otherFiles.has(file) || isForPeople.test(names.at(-1) ?? '') || names.some(isLeftOver) || isSetAside(names);
}

/** Files about a folder, such as a licence. In a folder of records, only capitals tell `NOTES.md` from an article. */
const FOR_PEOPLE = /^(?:README|readme|LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CITATION|NOTES|TODO)(?:[._-].*)?$/;
const FOR_PEOPLE_AT_THE_TOP = new RegExp(FOR_PEOPLE, 'i');

/** Backups and locks of editors: of Vim, Emacs, Git merges, office programs. */
const EDITORS_COPY = /^(?:~\$.*|#.*#|.*\.(?:bak|orig|sw[op]|tmp))$/i;

/** Whether a file or folder is hidden, or left behind by a system or an editor. */
function isLeftOver(name: string): boolean {
  return name.startsWith('.') || isJunk(name) || EDITORS_COPY.test(name);
}

/** Whether an owner has set it aside: "articles/_ideas.md". An image may have such a name. */
function isSetAside(names: readonly string[]): boolean {
  return names[0] !== 'media' && names.some((name) => name.startsWith('_'));
}

/** The list of `site.yaml`; faults of that file are reported elsewhere. */
async function ignoreList(folder: string): Promise<readonly string[]> {
  try {
    const site: unknown = parse(await readFile(join(folder, collections.site.file), 'utf8'));
    return siteSchema.pick({ ignore: true }).strip().parse(site).ignore;
  } catch {
    return [];
  }
}

/** As in `.gitignore`: a name counts in every folder, a path from the top, and a folder with everything in it. */
function globsOf(entry: string): string[] {
  const path = entry.replace(/^\.?\/|\/$/g, '');
  const isName = !entry.replace(/\/$/, '').includes('/');
  return (isName ? [path, `**/${path}`] : [path]).flatMap((glob) => [glob, `${glob}/**`]);
}
