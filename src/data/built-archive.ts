import type { Archive } from '../archive/model.ts';

/**
 * The archive from which the pages were made, for integrations: these run as a separate module graph.
 *
 * @throws before any page was made
 */
export async function builtArchive(): Promise<Archive> {
  const archive = await globalThis.steppeArchive;
  if (!archive) throw new Error('No page was made from an archive.');
  return archive;
}
