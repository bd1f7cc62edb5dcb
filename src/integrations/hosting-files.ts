import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { oldPath } from '../archive/old-path.ts';
import { articlePath, urlsUnder } from '../archive/urls.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { readCollection } from '../loaders/read-content.ts';
import { articleSchema } from '../schemas/article.ts';

/**
 * Writes what hosts read: `_redirects`, from the paths under which articles once stood, and the base path before the
 * paths of `_headers`.
 */
export function hostingFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'steppe-hosting-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { href } = urlsUnder(base);
        const records = await readCollection(contentFolder.path, 'articles');
        const lines = records.flatMap(({ id, data }) =>
          articleSchema
            .parse(data)
            .oldUrls.map((old) => `${href(encodeURI(oldPath(old)))} ${href(articlePath(id))} 301`),
        );
        await writeFile(new URL('_redirects', dir), lines.map((line) => `${line}\n`).join(''));
        const headers = await readFile(new URL('_headers', dir), 'utf8');
        await writeFile(new URL('_headers', dir), headers.replace(/^\/.*$/gm, href));
      },
    },
  };
}
