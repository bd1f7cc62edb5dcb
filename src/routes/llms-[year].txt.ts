import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLlmsTexts } from '../data/llms-texts.ts';

/** The articles of a year, for language models, if there are too many for one list. */
export const getStaticPaths = (async () =>
  [...(await getLlmsTexts())].flatMap(([name, text]) => {
    const [, year] = /^llms-(\d+)\.txt$/.exec(name) ?? [];
    return year === undefined ? [] : [{ params: { year }, props: { text } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
