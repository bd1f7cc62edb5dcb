import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pageCiteFiles } from '../archive/exports/page-cite-files.ts';
import { getArchive } from '../data/archive.ts';
import { siteAddresses } from '../data/context.ts';

// Used in `dev` only. A build writes these files itself.
export const getStaticPaths = (async () => {
  return pageCiteFiles(await getArchive(), siteAddresses()).map((file) => {
    const [, id, name, format] = file.path.slice(1).split(/[/.]/);
    return { params: { id, name, format }, props: { file } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'Content-Type': file.type } });
