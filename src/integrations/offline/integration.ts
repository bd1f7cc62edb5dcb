import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlinePaths, type OfflineVersion } from '../../archive/offline/manifest.ts';
import type { IndexManifest } from '../../archive/search/index-manifest.ts';
import { UserError } from '../../base/user-error.ts';
import { redirectFile } from '../../base/redirect-file.ts';
import { articlePath, urlsUnder } from '../../base/urls.ts';
import { builtArchive } from '../../data/built-archive.ts';
import { bundleWorker } from './bundle-worker.ts';
import { makeManifest } from './make-manifest.ts';

/**
 * Writes the files for reading offline, if the site offers it: the service worker and the manifest of all other files,
 * which must therefore be complete. Hosts are told to ask for new versions of them.
 */
export function offlineFiles(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'steppe-offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
        ({ assets } = config.build);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { site, articles } = await builtArchive();
        if (!site.offline) return;
        const at = (path: string) => new URL(path, dir);
        if (existsSync(at(offlinePaths.worker))) throw new UserError(OWN_WORKER);
        const { version: index } = JSON.parse(await readFile(at('search/manifest.json'), 'utf8')) as IndexManifest;
        const fixed = [`${assets}/`, `search/${index}/`, `pagefind/${index}/`];
        const moved = articles.flatMap(({ slug, data: { oldUrls } }) =>
          oldUrls.map((old): [string, string] => [redirectFile(old), `${articlePath(slug).slice(1)}index.html`]),
        );
        const manifest = await makeManifest(fileURLToPath(dir), { fixed, moved: Object.fromEntries(moved) });
        const { format, version, bytes } = manifest;
        const brief: OfflineVersion = { format, version, bytes };
        await Promise.all([
          writeFile(at(offlinePaths.files), JSON.stringify(manifest)),
          writeFile(at(offlinePaths.version), JSON.stringify(brief)),
          writeFile(at(offlinePaths.worker), await bundleWorker()),
          addHeaders(at('_headers'), urlsUnder(base).href),
        ]);
        logger.info(`listed ${Object.keys(manifest.files).length} files for reading offline`);
      },
    },
  };
}

const OWN_WORKER = `Found public/${offlinePaths.worker}, where the service worker for reading offline is written. Expected another name, or “offline: false” in site.yaml.`;

/** An old service worker or manifest would keep readers from new versions. */
async function addHeaders(file: URL, href: (path: string) => string): Promise<void> {
  const before = existsSync(file) ? await readFile(file, 'utf8') : '';
  const rules = [offlinePaths.worker, offlinePaths.version, offlinePaths.files]
    .map((path) => href(`/${path}`))
    .filter((path) => !before.split('\n').includes(path))
    .map((path) => `${path}\n  Cache-Control: no-cache\n`);
  await writeFile(file, [before.trimEnd(), ...rules].filter(Boolean).join('\n\n').trimEnd() + '\n');
}
