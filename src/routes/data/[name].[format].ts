import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { separateFiles, ZIP_NAME } from '../../archive/data-files/data-files.ts';
import { getDataZip, getSeparateFiles } from '../../data/data-files.ts';

/** The data files of the site, and the zip file of all data. */
export const getStaticPaths = (() => [
  ...separateFiles.map(({ name, type }) => ({
    params: paramsOf(name),
    props: { type, read: async () => (await getSeparateFiles()).get(name) },
  })),
  { params: paramsOf(ZIP_NAME), props: { type: 'application/zip', read: getDataZip } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { type, read } }) =>
  new Response(await read(), { headers: { 'Content-Type': type } });

/** "articles.json" → { name: "articles", format: "json" } */
function paramsOf(file: string) {
  const [name, format] = file.split('.');
  return { name, format };
}
