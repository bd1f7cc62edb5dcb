import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { type BookKind, bookKinds } from '../archive/books/books.ts';
import { getArchive } from '../data/archive.ts';
import { bookBytes } from '../data/books.ts';
import { EPUB } from '../epub/write-epub.ts';

// Used in `dev` only. A build writes books as its pages link to them.
export const getStaticPaths = (async ({ routePattern }) => {
  const [, folder] = routePattern.split('/');
  const { articles, entities, site } = await getArchive();
  const kind: BookKind | 'articles' = bookKinds.find((one) => one === folder) ?? 'articles';
  if (!site.books) return [];
  const ids =
    kind === 'articles'
      ? articles.map(({ slug }) => slug)
      : [...entities.values()].filter((entity) => entity.kind === kind).map(({ id }) => id);
  // Only a large dossier has further volumes.
  return ids.flatMap((id) =>
    [id, ...(kind === 'articles' ? [] : [`${id}-2`, `${id}-3`])].map((name) => ({
      params: { id, name },
      props: { kind },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  params: { id = '', name = '' },
  props: { kind },
}) => {
  const bytes = (await bookBytes(kind, id)).get(`/${kind}/${id}/${name}.epub`);
  return bytes ? new Response(bytes, { headers: { 'Content-Type': EPUB } }) : new Response(null, { status: 404 });
};
