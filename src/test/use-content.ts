import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { runProgram } from './run-program.ts';
import type { openSite } from './site.ts';
import { type SiteInUse, useServed } from './use-site.ts';

export interface ContentInUse extends SiteInUse {
  /** A file of the site as it was built. @example read('data/notes.json') */
  read: (path: string) => Promise<string>;
}

/**
 * Gives the tests of a file a site of its own, built from the fixture content with another folder laid over it, and one
 * browser.
 *
 * @param overlay the folder, beside this file
 */
export function useContent(overlay: string): ContentInUse {
  let folder = '';
  const site = useServed(async () => {
    const { folder: builtInto, ...served } = await openContent(overlay);
    folder = builtInto;
    return served;
  });
  return { ...site, read: (path) => readFile(join(folder, path), 'utf8') };
}

/** Builds the site and serves it. Whoever opens it closes it, which removes it. */
async function openContent(overlay: string): Promise<Awaited<ReturnType<typeof openSite>> & { folder: string }> {
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
