import { join } from 'node:path';
import { fontFilesOf } from '../../../loaders/look/font-files.ts';
import type { Look } from '../../../schemas/look.ts';
import { codeVersion } from '../../build-cache/code-version.ts';
import { NO_CACHE } from '../../build-cache/integration.ts';
import { type FontParts, keptSubsets } from './kept-subsets.ts';
import { standardFontsOf } from './standard-fonts.ts';

interface Folders {
  publicFolder: string;
  /** Astro's cache folder. */
  cacheFolder: string;
}

/**
 * The parts of a site's fonts: an owner's own by script, and of the standard ones what nearly every page needs. Those
 * that an earlier build has made are used again.
 */
export async function subsetsForBuild(look: Look, { publicFolder, cacheFolder }: Folders): Promise<FontParts> {
  const version = (process.env[NO_CACHE] ? undefined : await codeVersion()) ?? String(Date.now());
  const own = new Map(fontFilesOf(look).map(({ file }) => [file, join(publicFolder, file)]));
  const cores = new Map(standardFontsOf(look).flatMap(({ cores }) => cores.map((core) => [core.file, core] as const)));
  const ownParts = await keptSubsets(own, {
    kept: join(cacheFolder, 'steppe-fonts'),
    // Loaded only where something is to be divided.
    divide: async (bytes) => (await import('./divide-font.ts')).divideFont(bytes),
    version,
  });
  const coreParts = await keptSubsets(new Map([...cores.keys()].map((file) => [file, file])), {
    kept: join(cacheFolder, 'steppe-standard-fonts'),
    divide: async (bytes, file) => {
      const core = cores.get(file);
      return core && [await (await import('./core-subset.ts')).coreSubset(bytes, core.weights)];
    },
    version,
  });
  return new Map([...ownParts, ...coreParts]);
}
