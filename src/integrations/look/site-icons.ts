import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtArchive } from '../../data/built-archive.ts';
import { ownIcon } from './icon-links.ts';
import { makeIcons } from './make-icons.ts';

/** Writes the other sizes of the site's icon and the manifest. Files that the owner has in `public/` are kept. */
export function siteIcons(): AstroIntegration {
  let base = '/';
  let publicFolder = '';
  return {
    name: 'steppe-icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:build:done': async ({ dir }) => {
        const { site } = await builtArchive();
        const icon = ownIcon(site.look, publicFolder);
        if (icon === undefined || icon.type === 'image/x-icon') return;
        const files = await makeIcons(join(publicFolder, icon.path), site, base);
        const missing = files.filter(({ name }) => !existsSync(join(publicFolder, name)));
        await Promise.all(missing.map(({ name, contents }) => writeFile(new URL(name, dir), contents)));
      },
    },
  };
}
