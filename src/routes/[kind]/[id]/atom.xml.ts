import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getEntityFeeds, getFeedWriter } from '../../../data/feeds.ts';

export const getStaticPaths = (async () =>
  Array.from(await getEntityFeeds(), ([key, feed]) => {
    const [kind, id] = key.split('/');
    return { params: { kind, id }, props: { feed } };
  })) satisfies GetStaticPaths;

/** The feed of new articles about a country, group or topic, or by an author, in Atom. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { feed } }) =>
  new Response((await getFeedWriter())(feed, 'atom'), { headers: { 'Content-Type': 'application/atom+xml' } });
