import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { runProgram } from './run-program.ts';
import type { openSite } from './site.ts';

/** A site that was built for one file of tests, and the folder that it was built into. */
export interface BuiltContent extends Awaited<ReturnType<typeof openSite>> {
  folder: string;
}

/**
 * Builds a site from the fixture content with another folder laid over it, and serves it. Whoever opens it closes it,
 * which removes it.
 *
 * @param overlay the folder, beside this file
 */
export async function openContent(overlay: string): Promise<BuiltContent> {
  const place = await mkdtemp(join(tmpdir(), `steppe-${overlay}-`));
  const [content, folder] = [join(place, 'content'), join(place, 'site')];
  const remove = () => rm(place, { recursive: true, force: true });
  for (const source of ['fixture-content', overlay])
    await cp(join(import.meta.dirname, source), content, { recursive: true });
  const settings = { ARCHIVE_CONTENT: content, OUT_DIR: folder, SITE_URL: 'https://steppe.example' };
  const { code, said } = await runProgram('scripts/build.ts', [], settings);
  if (code !== 0) {
    await remove();
    throw new Error(`The content of ${overlay} could not be built: ${said}`);
  }
  const served = await serveFolder({ root: folder, base: '/', port: 0 });
  const close = async () => {
    await served.close();
    await remove();
  };
  return { url: served.url, folder, close };
}
