import { relative, resolve } from 'node:path';

const path = resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');

/** The folder that the site is built from: `ARCHIVE_CONTENT`, or `content/`. */
export const contentFolder = {
  path,
  /** Its name in reports: relative to the working directory where it is inside it. */
  name: relative('.', path).startsWith('..') ? path : relative('.', path) || '.',
};
