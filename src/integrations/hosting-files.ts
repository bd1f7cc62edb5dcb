import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oldPath } from '../base/old-path.ts';
import { articlePath, urlsUnder } from '../base/urls.ts';
import { builtArchive } from '../data/built-archive.ts';
import { formerDataFiles } from './former-data-files.ts';
import { makeWords } from '../i18n/make-words.ts';
import type { Translation } from '../i18n/model.ts';
import { type Moved, writeRedirects } from './write-redirects.ts';

/**
 * Writes the redirects from former addresses to their articles: a page at each, and `_redirects` for hosts that read
 * it. Adds the base path to the paths in `_headers`, if the owner has that file.
 */
export function hostingFiles(siteTexts: () => Promise<Translation>): AstroIntegration {
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
        const { href } = urlsUnder(base);
        const { articles } = await builtArchive();
        const moved = articles.map(({ slug, data: { title, oldUrls } }): Moved => {
          const target = href(articlePath(slug));
          return { title, oldUrls, href: target, canonical: new URL(target, site).href };
        });
        const words = makeWords(await siteTexts());
        for (const failure of await writeRedirects(fileURLToPath(dir), moved, words)) logger.warn(failure);
        const lines = moved.flatMap((one) => one.oldUrls.map((old) => `${href(encodedAs(old))} ${one.href} 301\n`));
        await writeFile(new URL('_redirects', dir), [...lines, ...formerDataFiles(href)].join(''));
        const file = new URL('_headers', dir);
        if (existsSync(file)) await writeFile(file, (await readFile(file, 'utf8')).replace(/^\/.*$/gm, href));
      },
    },
  };
}

/** An old path, percent-encoded, with or without a final slash, as written. */
function encodedAs(old: string): string {
  const path = encodeURI(oldPath(old));
  return old.endsWith('/') ? path : path.slice(0, -1);
}
