import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citeFormatNames } from '../../../archive/cite/cite-files.ts';
import { getArchive } from '../../../data/archive.ts';
import { citeFile } from '../../../data/cite-file.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getArchive();
  return articles.flatMap((article) =>
    citeFormatNames.map((format) => ({ params: { slug: article.slug, format }, props: { article, format } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { article, format }, site }) =>
  citeFile(format, [article], site);
