import { dirname, relative } from 'node:path';
import { UserError } from '../../src/base/user-error.ts';
import { codeOf } from './file-system.ts';
import { folderBeside } from './working-folders.ts';
import { PartlyInPlace } from './partly-in-place.ts';

interface Place {
  /** The project's folder, in which a site is prepared. */
  root: string;
  /** The folder for the site. */
  target: string;
}

/**
 * Explains an error that means that a folder cannot be written to; returns any other error unchanged. Errors of
 * libraries and other programs are recognised by their words, as not all keep the system's error code.
 */
export function explainWriteError(error: unknown, place: Place): unknown {
  if (error instanceof PartlyInPlace) return error;
  for (const one of chainOf(error)) {
    const folder = folderOf(one, place);
    const reason = reasons.find(({ codes, words }) => codes.includes(codeOf(one) ?? '') || words?.test(one.message));
    const says = reason?.says(folder) ?? (folder === place.target ? ofTarget(codeOf(one), folder) : undefined);
    if (says) return new UserError(`${says} and build again. The site in ${place.target} is unchanged.`);
  }
  return error;
}

const reasons: { codes: string[]; words?: RegExp; says: (folder: string) => string }[] = [
  {
    codes: ['ENOSPC'],
    words: /ENOSPC|no space left on device|os error 28\b/i,
    says: (folder) => `The disk of ${folder} is full. Free some space`,
  },
  {
    codes: ['EDQUOT'],
    words: /EDQUOT|quota exceeded|os error 122\b/i,
    says: (folder) => `The disk quota for ${folder} is used up. Free some space`,
  },
  { codes: ['EROFS'], says: (folder) => `The disk of ${folder} is read-only. Make it writable` },
];

/** Reasons that concern the site's own folder, and not the working folders of a build. */
function ofTarget(code: string | undefined, target: string): string | undefined {
  if (code === 'EACCES' || code === 'EPERM') return `${target} cannot be written to. Change its permissions`;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${target} cannot be created. Name another folder in OUT_DIR`;
  return undefined;
}

/** The folder to name in the message: the error may name a working folder, or none. */
function folderOf(error: Error, { root, target }: Place): string {
  const path: unknown = Reflect.get(error, 'path');
  if (typeof path !== 'string') return root;
  if (isWithin(path, target) || path.startsWith(folderBeside(target, 'next', process.pid))) return target;
  return isWithin(path, root) ? root : dirname(path);
}

function chainOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}

function isWithin(path: string, folder: string): boolean {
  return !relative(folder, path).startsWith('..');
}
