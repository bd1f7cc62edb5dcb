import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where each code is explained, within the package. */
const DOCS = 'docs/diagnostics';

/** The page of a code, within the package. @example "docs/diagnostics/key-unknown.md" */
export function docsPage(code: string): string {
  return `${DOCS}/${code}.md`;
}

/**
 * The folder of those pages, as its reader finds it from the working folder.
 *
 * @example "docs/diagnostics" in this repository, "node_modules/steppe/docs/diagnostics" in an owner's
 */
export function docsFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start, above = ''; folder !== above; above = folder, folder = dirname(folder)) {
    const docs = join(folder, DOCS);
    if (existsSync(docs)) return relative('.', docs).replaceAll('\\', '/');
  }
  return DOCS;
}
