import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { typeName, typeOfAddress } from '../base/media-types.ts';
import { words } from '../i18n/words.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { imageSizeOf } from '../loaders/image-size.ts';
import type { ImageFile } from '../markdown/show-image.ts';
import type { RecordingFile } from '../markdown/show-recording.ts';

declare global {
  /** The smaller copies that a build has made, by the address of the image; see `src/integrations/image-copies/`. */
  var steppeImageCopies: ReadonlyMap<string, ImageFile['copies']> | undefined;
}

/**
 * What is known of an image of the content folder or of `public/`. Only builds make smaller copies.
 *
 * @param address within the site. @example "/media/2020/map.png"
 */
export function imageFile(address: string): ImageFile | undefined {
  const path = pathOf(address);
  const size = path === undefined ? undefined : imageSizeOf(path);
  if (!size) return undefined;
  const isDrawing = typeOfAddress(address)?.kind === 'drawing';
  return { ...size, isDrawing, copies: globalThis.steppeImageCopies?.get(address) ?? [] };
}

/** What is known of a recording, with the captions beside it: `talk.vtt`, or `talk.fr.vtt` for those in French. */
export function recordingFile(address: string): RecordingFile | undefined {
  const path = pathOf(address);
  const said = typeAndSize(address);
  if (path === undefined || said === undefined) return undefined;
  const stem = basename(path, extname(path));
  const beside = readdirSync(dirname(path)).filter((name) => name.startsWith(`${stem}.`) && name.endsWith('.vtt'));
  const captions = beside.sort().map((name) => {
    const language = name.slice(stem.length + 1, -'.vtt'.length);
    return {
      address: `${dirname(address)}/${name}`,
      label: language ? words.format.language(language) : words.media.captions,
      ...(language && { language }),
    };
  });
  return { label: words.media.download(said), captions };
}

/** The type and size of a file, for readers; undefined if there is no such file. @example "PDF", "1.2 MB" */
export function typeAndSize(address: string): { type: string; size: string } | undefined {
  const path = pathOf(address);
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats && { type: typeName(address), size: words.format.size(stats.size) };
}

/** Where the file at an address within the site is; undefined if the address leads out of the site. */
export function pathOf(address: string): string | undefined {
  try {
    const file = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (file.split('/').includes('..')) return undefined;
    const own = join(contentFolder.path, file);
    return file.startsWith('/media/') && existsSync(own) ? own : join('public', file);
  } catch {
    return undefined;
  }
}
