import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { separateFiles } from '../../archive/data-files/data-files.ts';
import { getLinkset } from '../../data/article-links.ts';
import { getArchiveBooks } from '../../data/books.ts';
import { LINKSET_FILE } from '../../archive/linkset.ts';
import { LINKSET } from '../../archive/signposting.ts';
import { OAI_FILE } from '../../archive/for-programs/oai-repository.ts';
import { getDataZips, getOaiRepository, getSeparateFiles } from '../../data/data-files.ts';
import { EPUB } from '../../epub/write-epub.ts';

/** The data files of the site, the zip files of all data, the typed links of articles, and the book of the whole archive. */
export const getStaticPaths = (async () => [
  ...separateFiles.map(({ name, type }) => ({
    params: paramsOf(name),
    props: { type, read: async () => (await getSeparateFiles()).get(name) },
  })),
  ...Array.from(await getDataZips(), ([name, { bytes }]) => ({
    params: paramsOf(name),
    props: { type: 'application/zip', read: () => Promise.resolve(bytes) },
  })),
  ...((await getOaiRepository()) === undefined
    ? []
    : [{ params: paramsOf(OAI_FILE), props: { type: 'application/xml', read: getOaiRepository } }]),
  ...((await getLinkset()) === undefined
    ? []
    : [{ params: paramsOf(LINKSET_FILE), props: { type: LINKSET, read: getLinkset } }]),
  ...Array.from(await getArchiveBooks(), ([name, bytes]) => ({
    params: paramsOf(name),
    props: { type: EPUB, read: () => Promise.resolve(bytes) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { type, read } }) =>
  new Response(await read(), { headers: { 'Content-Type': type } });

/** "articles.json" → { name: "articles", format: "json" } */
function paramsOf(file: string) {
  const [name, format] = file.split('.');
  return { name, format };
}
