import { contentFolder } from '../../loaders/content-folder.ts';
import { lookOf } from '../../loaders/look/check-look.ts';
import { readCollection } from '../../loaders/read-content.ts';
import { type Look, lookSchema } from '../../schemas/look.ts';
import type { ModuleCode } from '../virtual-modules.ts';
import type { FontParts } from './fonts/kept-subsets.ts';
import { fileUrl } from './fonts/package-sheet.ts';
import { uprightCores } from './fonts/standard-fonts.ts';
import { subsetsForBuild } from './fonts/subsets-for-build.ts';
import { iconLinks } from './icon-links.ts';
import { lookStyles } from './look-css.ts';

interface Options {
  /** The folder of `astro.config.mjs`. */
  root: string;
  publicFolder: string;
  /** Astro's cache folder. */
  cacheFolder: string;
  /** Whether a site is built, with all sizes of its icon, and fonts in parts. */
  isBuild: boolean;
}

/**
 * The modules `virtual:steppe/look.css`, the styles of the look in `site.yaml`, `virtual:steppe/fonts`, the addresses of
 * the fonts that every page needs, and `virtual:steppe/icons`, the links to its icons.
 */
export function lookModules({ root, publicFolder, cacheFolder, isBuild }: Options): ModuleCode {
  /** Made once for all environments of a build. */
  let parts: Promise<FontParts> | undefined;
  const partsOf = async (look: Look) => {
    if (isBuild) parts ??= subsetsForBuild(look, { publicFolder, cacheFolder });
    return parts;
  };
  return new Map([
    [
      'virtual:steppe/look.css',
      async () => {
        const look = (await readLook()) ?? lookSchema.parse({});
        return lookStyles(look, { root, parts: await partsOf(look) });
      },
    ],
    [
      'virtual:steppe/fonts',
      async () => {
        const look = (await readLook()) ?? lookSchema.parse({});
        return fontsModule(uprightCores(look, await partsOf(look)));
      },
    ],
    [
      'virtual:steppe/icons',
      async () =>
        `export const icons = ${JSON.stringify(iconLinks(await readLook(), publicFolder, { sizes: isBuild }))};\n`,
    ],
  ]);
}

/** The look in `site.yaml`; undefined if it has none, or one with faults, which the check of the content reports. */
async function readLook(): Promise<Look | undefined> {
  const [site] = await readCollection(contentFolder.path, 'site');
  return site && lookOf(site);
}

/** @param paths of the files */
function fontsModule(paths: readonly string[]): string {
  const imports = paths.map((path, index) => `import font${String(index)} from ${fileUrl(path, 'url&no-inline')};\n`);
  return `${imports.join('')}export const fonts = [${paths.map((_, index) => `font${String(index)}`).join(', ')}];\n`;
}
