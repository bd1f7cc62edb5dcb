import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citeFormatNames } from '../../../archive/cite/cite-files.ts';
import { getArchive } from '../../../data/archive.ts';
import { citeSources } from '../../../data/cite-file.ts';

export const getStaticPaths = (async () => {
  const { articles, sources } = await getArchive();
  return articles.flatMap(({ slug, readings }) => {
    const parts = [...readings.values()].flatMap((reading) => reading.parts);
    const cited = parts.flatMap((part) => (part.type === 'citation' ? (sources.sourceOf.get(part) ?? []) : []));
    const own = [...new Set(cited)];
    return own.length === 0
      ? []
      : citeFormatNames.map((format) => ({ params: { slug, format }, props: { sources: own, format } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sources, format } }) =>
  citeSources(format, sources);
