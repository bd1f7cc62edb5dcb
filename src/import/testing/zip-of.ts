import { zipWriter } from '../../base/zip.ts';

/** A zip file of texts and images. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer<ArrayBuffer>> {
  const zip = zipWriter();
  for (const [name, content] of Object.entries(files)) zip.add(name, content, 9);
  return zip.end();
}

/** The smallest image that is one: a point (GIF). */
export const onePoint = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
