import { readFile } from 'node:fs/promises';
import { favicons } from 'favicons';
import type { Site } from '../../schemas/site.ts';
import { ownColours, paletteOf } from '../../archive/look/palette.ts';

/** A file of the site, by its name. */
export interface IconFile {
  name: string;
  contents: string | Buffer;
}

/**
 * Makes an icon in the sizes that browsers, phones and tablets ask for, and the manifest that names them.
 *
 * @param file an SVG, or a square PNG of at least 512 pixels
 * @param base the path of the site, with slashes at both ends
 * @see https://www.w3.org/TR/appmanifest/
 */
export async function makeIcons(file: string, site: Site, base: string): Promise<IconFile[]> {
  const { paper, accent } = paletteOf('light', ownColours(site.look, 'light'));
  const { images, files } = await favicons(await readFile(file), {
    path: base,
    start_url: base,
    scope: base,
    appName: site.title,
    appShortName: site.title,
    appDescription: site.description,
    lang: site.language,
    background: paper,
    theme_color: accent,
    display: 'browser',
    icons: {
      favicons: ['favicon.ico'],
      appleIcon: ['apple-touch-icon.png'],
      android: ['android-chrome-192x192.png', 'android-chrome-512x512.png'],
      appleStartup: false,
      windows: false,
      yandex: false,
    },
    output: { html: false },
  });
  return [...images, ...files];
}
