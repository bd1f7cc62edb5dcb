import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cleanSvg } from '../loaders/clean-svg.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { mapConcurrently } from '../loaders/map-concurrently.ts';
import { listMedia, mediaType } from '../loaders/media.ts';

/** Copies the files in `media/` into the site: drawings cleaned, all others as they are. `dev` serves them itself. */
export function mediaFiles(): AstroIntegration {
  return {
    name: 'steppe-media-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await mapConcurrently(await listMedia(contentFolder.path), async (file) => {
          const [source, target] = [join(contentFolder.path, file), join(site, file)];
          await mkdir(dirname(target), { recursive: true });
          if (mediaType(file)?.kind !== 'drawing') await copyFile(source, target);
          else await writeFile(target, (await cleanSvg(await readFile(source, 'utf8'))).svg);
        });
      },
    },
  };
}
