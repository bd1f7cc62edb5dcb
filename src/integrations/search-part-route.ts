import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { exportParts } from '../archive/exports/export-parts.ts';
import { searchParts } from '../archive/search/search-parts.ts';
import { onceFromArchive } from '../data/archive.ts';
import { siteAddresses } from '../data/context.ts';

const getParts = onceFromArchive((archive) => [...searchParts(archive), ...exportParts(archive, siteAddresses())]);

// Used in `dev` only. A build writes these files itself, and the words of the texts, which need an index of the pages.
export const getStaticPaths = (async () =>
  (await getParts()).map(([part, json]) => ({ params: { part }, props: { json } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json' } });
