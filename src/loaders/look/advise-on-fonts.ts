import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnosticsOf } from '../../base/diagnostic.ts';
import { contentCodes, type ContentDiagnostic, type ContentFinding } from '../content-codes.ts';
import { readCollection } from '../read-content.ts';
import { lookOf } from './check-look.ts';
import { fontFilesOf } from './font-files.ts';
import type { WholeReason } from './read-font.ts';

const REASONS: Record<WholeReason, [found: string, expected: string]> = {
  format: ['a file that cannot be read as one WOFF2 font', 'a WOFF2 file with one font'],
  licence: ['a font that says its licence forbids parts of it (fsType)', 'a font that may be divided'],
  tables: ['a font with parts that would be lost in dividing it', 'a font with outlines and OpenType layout'],
};

/**
 * Advice on an owner's own fonts: those that a build cannot divide by script, so that every reader loads all of them.
 *
 * @param root the folder of the archive, with `public/`
 */
export async function adviseOnFonts(folder: string, root = resolve()): Promise<ContentDiagnostic[]> {
  const [site] = await readCollection(folder, 'site');
  const look = site && lookOf(site);
  const findings: ContentFinding[] = [];
  for (const { file, path } of look ? fontFilesOf(look) : []) {
    const font = join(root, 'public', file);
    if (!site || !existsSync(font)) continue;
    // Loaded only for archives with fonts of their own.
    const { readFont } = await import('./read-font.ts');
    const read = await readFont(await readFile(font));
    if (!('whole' in read)) continue;
    const [found, expected] = REASONS[read.whole];
    findings.push({ code: 'font-whole', file: site.file, line: site.lineOf(['look', ...path]), found, expected });
  }
  return diagnosticsOf(findings, contentCodes);
}
