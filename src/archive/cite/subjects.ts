import type { Archive, ArchiveArticle } from '../model.ts';
import { asKeyword } from './keywords.ts';

/** What an article is about, as keywords: the names of its countries and groups in its record, and of its topics. */
export function subjectsOf({ data }: ArchiveArticle, archive: Pick<Archive, 'entities' | 'tags'>): string[] {
  const keys = [...data.countries.map((id) => `countries/${id}`), ...data.groups.map((id) => `groups/${id}`)];
  const named = keys.flatMap((key) => archive.entities.get(key)?.name ?? []);
  return [...new Set([...named.map(asKeyword), ...topicsOf({ data }, archive)])];
}

/** The names of the topics of an article, as keywords. */
export function topicsOf({ data }: Pick<ArchiveArticle, 'data'>, { tags }: Pick<Archive, 'tags'>): string[] {
  return data.tags.flatMap((id) => tags.get(id)?.name ?? []).map(asKeyword);
}
