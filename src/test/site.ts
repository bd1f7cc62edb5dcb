import { existsSync } from 'node:fs';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';

/** The folders that `npm test` builds the site into, by the base path that each is built for. */
export const builtSites = { '/': 'dist', '/archive/': '.dist-under-base' } as const;

/** Serves the built site, at the root of its host or under a path. Whoever opens it closes it. */
export async function openSite(
  base: keyof typeof builtSites = '/',
): Promise<{ url: string; close: () => Promise<void> }> {
  const root = builtSites[base];
  if (!existsSync(root)) {
    throw new Error(`Found no folder ${root} to test. Build it: OUT_DIR=${root} SITE_BASE=${base} npm run build.`);
  }
  return serveFolder({ root, base, port: 0 });
}
