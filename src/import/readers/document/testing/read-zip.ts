import { toHtml } from 'hast-util-to-html';
import { zipWriter } from '../../../../base/zip.ts';
import { openZip } from '../../../input/bundle/open-zip.ts';
import type { Found } from '../../../model/found.ts';
import type { Post } from '../../../model/post.ts';
import type { BundleReader } from '../../../model/reader.ts';

/** Reads a document that is made of parts, by their paths. */
export async function readZip(reader: BundleReader, parts: Readonly<Record<string, string>>): Promise<Found[]> {
  const zip = zipWriter();
  for (const [path, content] of Object.entries(parts)) zip.add(path, content, 9);
  const bytes = await zip.end();
  const bundle = await openZip('report.zip', bytes.length, bytes);
  if (!(await reader.accepts(bundle))) throw new Error(`${reader.name} does not accept it`);
  return Array.fromAsync(reader.read(bundle, {}));
}

/** The only post of a document. */
export function postIn(found: readonly Found[]): Post {
  const [post] = found.flatMap((one) => ('post' in one ? one.post : []));
  if (!post) throw new Error('The document has no post.');
  return post;
}

/** The text of a post as HTML; marks show their labels. */
export function htmlOf({ tree }: Post): string {
  return toHtml(tree).replace(/<note-mark label="([^"]*)"><\/note-mark>/g, '[^$1]');
}

/** The notes of a post as HTML, by their labels. */
export function notesOf({ notes }: Post): Record<string, string> {
  return Object.fromEntries(notes.map(({ label, children }) => [label, toHtml(children)]));
}
