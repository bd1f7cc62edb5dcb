import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Host } from '../../base/hosts.ts';
import { parseHeaders } from '../../base/parse-headers.ts';
import { articlePath, urlsUnder } from '../../base/urls.ts';
import { builtArchive } from '../../data/built-archive.ts';
import { LINKSET_FILE, type Linkset } from '../../archive/linkset.ts';
import { canBePage, type Move, moveOf } from '../../archive/moves/move.ts';
import { placeOfYear } from '../../archive/moves/place-of-year.ts';
import { titleOfPage } from '../../archive/moves/title-of-page.ts';
import { makeWords } from '../../i18n/make-words.ts';
import type { Translation } from '../../i18n/model.ts';
import { contentFolder } from '../../loaders/content-folder.ts';
import { readOldAddresses } from '../../loaders/old-addresses.ts';
import { chosenHost } from './chosen-host.ts';
import { htaccess } from './apache.ts';
import { caddyMap } from './caddy.ts';
import { linkHeaders } from './link-headers.ts';
import { nginxMap } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';
import { type Rule, rulesOf } from './rule.ts';
import { type Moved, writeRedirects } from './write-redirects.ts';

/**
 * Writes the redirects from former addresses: a page at each where there can be one, the file that the host reads, and
 * for the script of the front page and the page for missing addresses what they lead to. Completes the
 * owner’s `_headers`.
 *
 * @param named the host that the owner names; a build on a service knows its own
 */
export function hostingFiles(siteTexts: () => Promise<Translation>, named?: Host): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'steppe-hosting-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = new URL('former-address.astro', import.meta.url);
        if (command === 'dev') injectRoute({ pattern: '/[...old]', entrypoint });
      },
      'astro:config:done': ({ config }) => {
        ({ base, site } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const urls = urlsUnder(base);
        const archive = await builtArchive();
        // Drafts are not in the site, and neither are their old addresses.
        const others = Object.entries(await readOldAddresses(contentFolder.path))
          .map(([from, to]): [string, string] => [from, placeOfYear(to, archive.articles)])
          .filter(([, to]) => isIn(dir, to));
        const moves: Move[] = [
          ...archive.articles.flatMap(({ slug, data }) =>
            data.oldUrls.map((path): Move => ({ path, to: articlePath(slug) })),
          ),
          ...others.map(([address, to]) => moveOf(address, to)),
        ];
        const pages = [...Map.groupBy(moves.filter(canBePage), ({ to }) => to)].map(([to, from]): Moved => {
          const href = urls.href(to);
          const canonical = new URL(href, site).href;
          return { title: titleOfPage(to, archive), oldUrls: from.map(({ path }) => path), href, canonical };
        });
        const words = makeWords(await siteTexts());
        for (const failure of await writeRedirects(fileURLToPath(dir), pages, words)) logger.warn(failure);
        if (others.length > 0)
          await writeFile(new URL('old-addresses.json', dir), JSON.stringify(Object.fromEntries(others)));
        await writeHeaders(dir, urls.href);
        const rules = rulesOf(moves, urls);
        const host = chosenHost(named);
        await writeFile(new URL('_redirects', dir), redirectsFile(rules, urls.href, host));
        await forServer(host, { rules, dir, base });
      },
    },
  };
}

/** Whether the built site has a page or file at a path. */
function isIn(dir: URL, to: string): boolean {
  const path = decodeURI(to.split('#', 1)[0] ?? '').slice(1);
  return existsSync(new URL(encodeURI(path.endsWith('/') || path === '' ? `${path}index.html` : path), dir));
}

/** Adds the base path to the owner’s `_headers`, and the typed links of articles. */
async function writeHeaders(dir: URL, href: (path: string) => string): Promise<void> {
  const file = new URL('_headers', dir);
  const own = existsSync(file) ? (await readFile(file, 'utf8')).replace(/^\/.*$/gm, href) : '';
  const linkset = new URL(`data/${LINKSET_FILE}`, dir);
  if (!existsSync(linkset)) return own === '' ? undefined : writeFile(file, own);
  const links = linkHeaders(JSON.parse(await readFile(linkset, 'utf8')) as Linkset, href, parseHeaders(own).length);
  await writeFile(file, [own.trimEnd(), links].filter(Boolean).join('\n\n'));
}

/** Writes the file that a server of the owner's own reads. */
async function forServer(
  host: Host | undefined,
  { rules, dir, base }: { rules: readonly Rule[]; dir: URL; base: string },
): Promise<void> {
  if (host === 'nginx') await writeFile(new URL('_redirects.nginx', dir), nginxMap(rules));
  if (host === 'caddy') await writeFile(new URL('_redirects.caddy', dir), caddyMap(rules));
  const file = new URL('.htaccess', dir);
  if (host !== 'apache' || existsSync(file)) return;
  const headers = new URL('_headers', dir);
  const parsed = existsSync(headers) ? parseHeaders(await readFile(headers, 'utf8')) : [];
  await writeFile(file, htaccess({ rules, headers: parsed, base: urlsUnder(base).href('/') }));
}
