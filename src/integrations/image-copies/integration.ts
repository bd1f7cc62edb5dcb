import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import service from 'astro/assets/services/sharp';
import { contentFolder } from '../../loaders/content-folder.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { listMedia, mediaType } from '../../loaders/media.ts';
import { NO_CACHE } from '../build-cache/integration.ts';
import { type Encode, type ImageCopies, makeCopies } from './make-copies.ts';

/** Makes smaller copies of the images of the content folder before the pages are rendered, and adds them to the site. */
export function imageCopies(): AstroIntegration {
  let config: AstroConfig | undefined;
  let copies: ImageCopies | undefined;
  return {
    name: 'steppe-image-copies',
    hooks: {
      'astro:config:done': (done) => {
        ({ config } = done);
      },
      'astro:build:start': async ({ logger }) => {
        const images = (await listMedia(contentFolder.path)).filter((file) => mediaType(file)?.kind === 'image');
        globalThis.steppeImageCopies = undefined;
        globalThis.steppeImageCopyFiles = undefined;
        if (!config || images.length === 0) return;
        const kept = join(fileURLToPath(config.cacheDir), 'steppe-images');
        const version = JSON.stringify([
          await encoderVersion(),
          config.image.service,
          process.env[NO_CACHE] && Date.now(),
        ]);
        const encode = encoder(config.image, logger);
        copies = await makeCopies(images, { content: contentFolder.path, kept, encode, version });
        globalThis.steppeImageCopies = copies.byAddress;
        globalThis.steppeImageCopyFiles = copies.files;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await mapConcurrently([...(copies?.files ?? [])], async ([address, path]) => {
          const target = join(site, address);
          await mkdir(dirname(target), { recursive: true });
          await copyFile(path, target);
        });
      },
    },
  };
}

/** Encodes with Astro’s image service, as the owner has set it. */
function encoder(image: AstroConfig['image'], logger: AstroIntegrationLogger): Encode {
  return async (bytes, width) => {
    const options = { src: '', width, format: 'webp' };
    const { data } = await service.transform(bytes, options, image, logger);
    return data;
  };
}

async function encoderVersion(): Promise<unknown> {
  const { versions } = (await import('sharp')).default;
  return versions;
}
