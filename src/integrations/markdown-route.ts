import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articleMarkdown } from '../archive/for-programs/article-markdown.ts';
import { getArchive } from '../data/archive.ts';
import { siteAddresses } from '../data/context.ts';
import { articleBody } from '../loaders/article-bodies.ts';

// Used in `dev` only. A build writes these files itself.
export const getStaticPaths = (async () =>
  (await getArchive()).articles.map((article) => ({
    params: { id: article.slug },
    props: { article },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { article } }) =>
  new Response(articleMarkdown(article, articleBody(article.slug), await getArchive(), siteAddresses()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
