import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citeFormatNames } from '../../../archive/cite/cite-files.ts';
import type { ArchiveArticle } from '../../../archive/model.ts';
import { getArchive } from '../../../data/archive.ts';
import { citeFile, citeSources } from '../../../data/cite-file.ts';

/** For each article, files that cite it (`cite`), and files with the sources that its notes cite (`sources`). */
export const getStaticPaths = (async () => {
  const { articles, sources } = await getArchive();
  return articles.flatMap((article) => {
    const { slug } = article;
    const cited = [...new Set(citationsOf(article).flatMap((citation) => sources.sourceOf.get(citation) ?? []))];
    return citeFormatNames.flatMap((format) => [
      { params: { slug, name: 'cite', format }, props: { get: (site?: URL) => citeFile(format, [article], site) } },
      ...(cited.length === 0
        ? []
        : [{ params: { slug, name: 'sources', format }, props: { get: () => citeSources(format, cited) } }]),
    ]);
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => props.get(site);

function citationsOf({ readings }: ArchiveArticle) {
  return [...readings.values()].flatMap(({ parts }) => parts.filter((part) => part.type === 'citation'));
}
