import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteQuotes } from '../../../archive/search/note-quotes.ts';
import { getArchive } from '../../../data/archive.ts';
import { words } from '../../../i18n/words.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getArchive();
  return articles
    .filter(({ parsed }) => parsed.notes.length > 0)
    .map(({ slug, parsed }) => ({ params: { slug }, props: { parsed } }));
}) satisfies GetStaticPaths;

/** What hits show of the notes of one article. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(noteQuotes(props.parsed, words));
