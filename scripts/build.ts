import { relative } from 'node:path';
import { relationGraph } from '../src/archive/graph/relation-graph.ts';
import { missingPaths } from '../src/archive/navigation.ts';
import { sectionsOf } from '../src/archive/sections.ts';
import { includeDrafts } from '../src/base/drafts.ts';
import { plural } from '../src/base/plural.ts';
import { basePath } from '../src/integrations/base-path.ts';
import { NO_CACHE } from '../src/integrations/build-cache/integration.ts';
import { siteAddress } from '../src/integrations/site-address.ts';
import { adviseOnSite } from '../src/loaders/advise-on-records.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { linesOf } from '../src/report/report-to-terminal.ts';
import { parseOptions } from '../src/terminal/parse-options.ts';
import { whenNpmEnds } from './bootstrap/when-npm-ends.mjs';
import { buildSite } from './build/build-site.ts';
import { readOwnerConfig } from './owner/owner-config.ts';
import { runAlone } from './owner/run-alone.ts';

export const USAGE = `steppe build

  Checks the content, makes the site, checks it, and puts it in the folder dist.

  --drafts                includes drafts, for a preview: search engines are asked to leave the site out
  --no-cache              works out everything anew, and keeps nothing for later builds
  OUT_DIR=DIR             the folder that the site goes to
  SITE_URL=https://HOST   the address that the site will have
  SITE_BASE=/PATH         the path that it will have there
  ARCHIVE_CONTENT=DIR     the folder of the content, instead of content`;

/** Builds the site of the archive in the working folder. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(
    args,
    { 'no-cache': { type: 'boolean' }, drafts: { type: 'boolean' } },
    { usage: USAGE },
  );
  if (values['no-cache']) process.env[NO_CACHE] = '1';
  if (values.drafts) includeDrafts();
  const stopWatching = whenNpmEnds(() => process.kill(process.pid, 'SIGTERM'));
  try {
    const { OUT_DIR, SITE_URL, SITE_BASE } = process.env;
    siteAddress(SITE_URL);
    basePath(SITE_BASE);
    const root = process.cwd();
    const { outDir, site } = await readOwnerConfig(root);
    const target = OUT_DIR || relative(root, outDir);
    console.log(await buildSite({ target, root, content: contentFolder.path, say: console.log }));
    const drafts = globalThis.steppeDraftsLeftOut ?? 0;
    if (drafts > 0) console.log(`Left out ${plural(drafts, 'draft')}: steppe build --drafts includes them.`);
    const advice = await adviseOnSite(contentFolder.path, await leftOut());
    if (advice.length > 0) console.log(linesOf(advice, { folder: contentFolder.name }).join('\n'));
    if (!SITE_URL && !site) console.log('Before you publish, set SITE_URL to the site’s address.');
    return 0;
  } finally {
    stopWatching();
  }
}

/** The addresses of the sections that the site does not have; none if no page was made from the archive. */
async function leftOut(): Promise<ReadonlySet<string>> {
  const archive = await globalThis.steppeArchive;
  if (!archive) return new Set();
  return missingPaths(sectionsOf(archive, relationGraph(archive)));
}

if (import.meta.main) await runAlone(run);
