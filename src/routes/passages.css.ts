import type { APIRoute } from 'astro';
import { filterRules } from '../components/filter-rules.ts';
import { MOST_COMPANIONS } from '../archive/dossier/companions.ts';
import { getArchive } from '../data/archive.ts';

/** The style sheet by which dossiers filter their passages. */
export const GET: APIRoute = async () => {
  const { articles, tags } = await getArchive();
  const years = [...new Set(articles.map(({ date }) => date.year))].sort();
  return new Response(filterRules({ years, topics: [...tags.keys()], companions: MOST_COMPANIONS }), {
    headers: { 'Content-Type': 'text/css' },
  });
};
