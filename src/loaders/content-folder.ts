import { relative, resolve } from 'node:path';

const path = resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');

/** The folder that the site is built from: `ARCHIVE_CONTENT`, or `content/`. */
export const contentFolder = {
  path,
  /** As reports name it: from the working folder where it lies within it. */
  name: relative('.', path).startsWith('..') ? path : relative('.', path) || '.',
};
