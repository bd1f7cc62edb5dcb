import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from '../../loaders/content-folder.ts';
import { listMedia, mediaType } from '../../loaders/media.ts';

/** The images of the content folder, as they are. */
export const getStaticPaths = (async () => {
  const files = await listMedia(contentFolder.path);
  return files.map((file) => ({ params: { file: file.slice('media/'.length) }, props: { file } }));
}) satisfies GetStaticPaths;

interface Props {
  file: string;
}

export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(await readFile(join(contentFolder.path, file)), { headers: { 'Content-Type': mediaType(file) ?? '' } });
