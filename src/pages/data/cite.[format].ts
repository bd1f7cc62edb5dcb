import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citeFormatNames } from '../../archive/cite/cite-files.ts';
import { getArchive } from '../../data/archive.ts';
import { citeFile } from '../../data/cite-file.ts';

export const getStaticPaths = (() =>
  citeFormatNames.map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { format }, site }) => {
  const { articles } = await getArchive();
  return citeFile(format, articles, site);
};
