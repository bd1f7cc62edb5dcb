import { basename, dirname, join } from 'node:path';

/** A hidden folder beside `target`, named after it and the id of the process: dist → .dist-next-4711. */
export function folderBeside(target: string, role: 'next' | 'old', pid: number): string {
  return join(dirname(target), `.${basename(target).replace(/^\./, '')}-${role}-${pid}`);
}

/**
 * A hidden folder inside `target`, for a site that can only be prepared there: `copy` until it is complete, then
 * `next`.
 */
export function folderInside(target: string, role: 'copy' | 'next', pid: number): string {
  return join(target, `.steppe-${role}-${pid}`);
}

/** Whether a name at the top of a target belongs to a build or to the system, and not to the site. */
export function isForeignToSite(name: string): boolean {
  return workingFolderName.test(name) || systemNames.has(name);
}

/** Matches the name of a build's working folder inside a target. */
export const workingFolderName = /^\.steppe-(?<role>copy|next)-(?<pid>\d+)$/;

/** Names that systems create at the top of a disk. They stay, and are not part of a site. */
export const systemNames: ReadonlySet<string> = new Set([
  'lost+found',
  'System Volume Information',
  '$RECYCLE.BIN',
  '.Spotlight-V100',
  '.Trashes',
  '.fseventsd',
]);
