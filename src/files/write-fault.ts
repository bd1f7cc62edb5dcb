import { UserError } from '../base/user-error.ts';
/**
 * Explains to the user why a file could not be written.
 *
 * @param what what failed, with the file's name. @example "articles/ferry.md cannot be written"
 * @param cause the error of the file system
 */
export function writeFault(what: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = WHY.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
  const todo = FULL.has(code) ? 'Free some space, then run the same command again: it completes what is missing.' : '';
  return new UserError([`${what}: ${why}.`, todo].filter(Boolean).join('\n'), { cause });
}

/**
 * Runs a task on a file.
 *
 * @throws a {@link writeFault} for whatever the file system throws
 */
export async function orWriteFault<Result>(file: string, task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    throw writeFault(`${file} cannot be written`, error);
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);

const FILE_ABOVE = 'a file has the name of a folder above it';

const WHY = new Map(
  Object.entries({
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this system allows',
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'the disk is read-only',
    EISDIR: 'a folder has that name',
    EEXIST: FILE_ABOVE,
    ENOTDIR: FILE_ABOVE,
  }),
);
