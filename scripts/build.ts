import { basePath } from '../src/integrations/base-path.ts';
import { siteAddress } from '../src/integrations/site-address.ts';
import { adviseOnRecords } from '../src/loaders/advise-on-records.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { linesOf } from '../src/report/report-to-terminal.ts';
import { whenNpmEnds } from './bootstrap/when-npm-ends.mjs';
import { buildSite } from './build/build-site.ts';
import { describeError } from './build/describe-error.ts';

const stopWatching = whenNpmEnds(() => process.kill(process.pid, 'SIGTERM'));
try {
  const { OUT_DIR, SITE_URL, SITE_BASE } = process.env;
  const target = OUT_DIR || 'dist';
  siteAddress(SITE_URL);
  basePath(SITE_BASE);
  console.log(await buildSite({ target, root: process.cwd(), content: contentFolder.path, say: console.log }));
  const placeholders = (await adviseOnRecords(contentFolder.path)).filter(({ file }) => file === 'site.yaml');
  if (placeholders.length > 0) console.log(linesOf(placeholders, { folder: contentFolder.name }).join('\n'));
  if (!SITE_URL) console.log('Before you publish, set SITE_URL to the site’s address.');
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
} finally {
  stopWatching();
}
