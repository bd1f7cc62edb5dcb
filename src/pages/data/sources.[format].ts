import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive } from '../../data/archive.ts';
import { citeSources } from '../../data/cite-file.ts';

export const getStaticPaths = (() =>
  (['ris', 'bib'] as const).map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { format } }) =>
  citeSources(format, (await getArchive()).sources.sources);
