import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citeFormatNames } from '../../../archive/cite/cite-files.ts';
import { getArchive } from '../../../data/archive.ts';
import { citeSources } from '../../../data/cite-file.ts';

export const getStaticPaths = (async () => {
  const { sources } = await getArchive();
  return [...Map.groupBy(sources.sources, ({ outlet }) => outlet)].flatMap(([id, own]) =>
    id === undefined
      ? []
      : citeFormatNames.map((format) => ({ params: { id, format }, props: { sources: own, format } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sources, format } }) =>
  citeSources(format, sources);
