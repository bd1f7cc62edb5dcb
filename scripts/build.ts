import { relative } from 'node:path';
import { relationGraph } from '../src/archive/graph/relation-graph.ts';
import { missingPaths } from '../src/archive/navigation.ts';
import { sectionsOf } from '../src/archive/sections.ts';
import { includeDrafts } from '../src/base/drafts.ts';
import { plural } from '../src/base/plural.ts';
import { NO_CACHE } from '../src/integrations/build-cache/integration.ts';
import { chosenHost } from '../src/integrations/hosting/chosen-host.ts';
import { type SitePlace, sitePlace } from '../src/integrations/site-place.ts';
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
  SITE_URL=https://HOST   the address that the site will have; several hosts give it themselves
  SITE_BASE=/PATH         the path that it will have there
  SITE_HOST=HOST          what it will be served by, such as netlify, apache or nginx
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
    const { OUT_DIR } = process.env;
    // Before anything else is read: a setting that is wrong is reported first.
    sitePlace({});
    chosenHost(undefined);
    const root = process.cwd();
    const { outDir, site, base } = await readOwnerConfig(root);
    const place = sitePlace({ site, base });
    const target = OUT_DIR || relative(root, outDir);
    console.log(await buildSite({ target, root, content: contentFolder.path, say: console.log }));
    console.log(describePlace(place));
    const drafts = globalThis.steppeDraftsLeftOut ?? 0;
    if (drafts > 0) console.log(`Left out ${plural(drafts, 'draft')}: steppe build --drafts includes them.`);
    const advice = await adviseOnSite(contentFolder.path, await leftOut());
    if (advice.length > 0) console.log(linesOf(advice, { folder: contentFolder.name }).join('\n'));
    return 0;
  } finally {
    stopWatching();
  }
}

/** Where the site will be, and what that rests on. */
function describePlace({ site, base, isPreview, from }: SitePlace): string {
  if (from === undefined) return 'Before you publish, set SITE_URL to the site’s address.';
  const preview = isPreview ? ' This is a preview: search engines are asked to leave it out.' : '';
  return `Its address: ${site}${base} (${from}).${preview}`;
}

/** The addresses of the sections that the site does not have; none if no page was made from the archive. */
async function leftOut(): Promise<ReadonlySet<string>> {
  const archive = await globalThis.steppeArchive;
  if (!archive) return new Set();
  return missingPaths(sectionsOf(archive, relationGraph(archive)));
}

if (import.meta.main) await runAlone(run);
