import { basename, dirname, join } from 'node:path';

/** A hidden folder beside `target`, named after it and the process that it belongs to: dist → .dist-next-4711. */
export function besideFolder(target: string, role: 'next' | 'old', pid: number): string {
  return join(dirname(target), `.${basename(target).replace(/^\./, '')}-${role}-${pid}`);
}

/**
 * A hidden folder inside `target`, for a site that can only be prepared there: `copy` until it is complete, `next`
 * afterwards.
 */
export function insideFolder(target: string, role: 'copy' | 'next', pid: number): string {
  return join(target, `.steppe-${role}-${pid}`);
}

/** Whether a name right in a target is no part of its site, but what a build or the system put there. */
export function isForeignToSite(name: string): boolean {
  return insideName.test(name) || systemNames.has(name);
}

/** Recognises the name of a folder of a build inside a target. */
export const insideName = /^\.steppe-(?<role>copy|next)-(?<pid>\d+)$/;

/** What systems put at the top of a disk of their own accord: it stays, and is no part of a site. */
export const systemNames: ReadonlySet<string> = new Set([
  'lost+found',
  'System Volume Information',
  '$RECYCLE.BIN',
  '.Spotlight-V100',
  '.Trashes',
  '.fseventsd',
]);
