import { existsSync } from 'node:fs';
import { type Serving, serveFolder } from '../../scripts/serve/serve-folder.ts';

/** The folder of the bundled archive’s site in `npm test`. */
export const BUNDLED_SITE = 'dist';

/** Serves the site of the bundled archive. The caller must close it. */
export async function openSite(): Promise<Serving> {
  if (!existsSync(BUNDLED_SITE)) {
    throw new Error(`Found no folder ${BUNDLED_SITE} to test. Build it: npm run build.`);
  }
  return serveFolder({ root: BUNDLED_SITE, base: '/', port: 0 });
}
