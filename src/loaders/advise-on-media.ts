import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnosticsOf } from '../base/diagnostic.ts';
import { cleanSvg } from './clean-svg.ts';
import { contentCodes, type ContentDiagnostic, type ContentFinding } from './content-codes.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { listMedia, mediaType } from './media.ts';

/** Advice on the files in `media/`: what the site leaves out of drawings. Files with faults are skipped. */
export async function adviseOnMedia(folder: string): Promise<ContentDiagnostic[]> {
  const drawings = (await listMedia(folder)).filter((file) => mediaType(file)?.kind === 'drawing');
  const findings = await mapConcurrently(drawings, async (file): Promise<ContentFinding[]> => {
    const removed = await removedFrom(join(folder, file));
    if (removed.length === 0) return [];
    const found = `a drawing from which the site leaves out ${removed.join(', ')}`;
    const expected = 'a drawing that neither acts nor loads anything';
    return [{ code: 'drawing-cleaned', file, line: 1, found, expected }];
  });
  return diagnosticsOf(findings.flat(), contentCodes);
}

async function removedFrom(path: string): Promise<string[]> {
  return cleanSvg(await readFile(path, 'utf8')).then(
    ({ removed }) => removed,
    () => [],
  );
}
