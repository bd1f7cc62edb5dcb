import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articlesData, entitiesData, mentionsData } from '../../archive/data-files.ts';
import { notesData, outletsData, sourcesData } from '../../archive/notes-data.ts';
import { citeAll, citeAllSources } from '../../data/cite-file.ts';
import { dataFile } from '../../data/data-file.ts';

/** The files that describe the whole archive, and those that cite all of it. */
const files: { name: string; format: string; get: APIRoute }[] = [
  { name: 'articles', format: 'json', get: dataFile(articlesData) },
  { name: 'entities', format: 'json', get: dataFile(entitiesData) },
  { name: 'mentions', format: 'json', get: dataFile(mentionsData) },
  { name: 'notes', format: 'json', get: dataFile(notesData) },
  { name: 'outlets', format: 'json', get: dataFile(outletsData) },
  { name: 'sources', format: 'json', get: dataFile(sourcesData) },
  { name: 'cite', format: 'ris', get: citeAll('ris') },
  { name: 'cite', format: 'bib', get: citeAll('bib') },
  { name: 'cite', format: 'json', get: citeAll('json') },
  { name: 'sources', format: 'ris', get: citeAllSources('ris') },
  { name: 'sources', format: 'bib', get: citeAllSources('bib') },
];

export const getStaticPaths = (() =>
  files.map(({ name, format, get }) => ({ params: { name, format }, props: { get } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = (context) => context.props.get(context);
