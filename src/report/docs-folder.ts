import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder in the package that explains each code. */
const DOCS = 'docs/diagnostics';

/** The page of a code in the package. @example "docs/diagnostics/key-unknown.md" */
export function docsPage(code: string): string {
  return `${DOCS}/${code}.md`;
}

/**
 * The path of that folder from the working folder.
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
