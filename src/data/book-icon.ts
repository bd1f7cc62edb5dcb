import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { icons } from 'virtual:steppe/icons';

/** A larger icon is made smaller: it is in every book. */
const LARGE = 6_000;
const WIDTH = 192;

/** The icon of the site as a `data:` address; undefined if it has none that readers show. */
export async function bookIcon(): Promise<string | undefined> {
  const icon = icons.find(({ type }) => type === 'image/svg+xml' || type === 'image/png');
  if (!icon) return undefined;
  const bytes = await readFile(join(resolve('public'), icon.path));
  if (bytes.length <= LARGE) return dataAddress(icon.type ?? '', bytes);
  const { default: sharp } = await import('sharp');
  const small = await sharp(bytes).resize(WIDTH, WIDTH, { fit: 'inside' }).png({ palette: true }).toBuffer();
  return dataAddress('image/png', small);
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
