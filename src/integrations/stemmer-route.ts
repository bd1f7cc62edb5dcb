import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { textLanguages } from '../archive/search/pack-languages.ts';
import { getArchive } from '../data/archive.ts';
import { stemmerFiles } from './stemmer-files.ts';

// Used in `dev` only. A build writes these files itself.
export const getStaticPaths = (async () =>
  stemmerFiles(textLanguages(await getArchive())).map(({ language, write }) => ({
    params: { language },
    props: { write },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'text/javascript' } });
