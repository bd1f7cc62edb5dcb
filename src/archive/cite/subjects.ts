import type { Archive, ArchiveArticle } from '../model.ts';
import { asKeyword } from './keywords.ts';

/** What an article is about, as keywords: the names of its countries and groups in its record, and of its topics. */
export function subjectsOf({ data }: ArchiveArticle, archive: Pick<Archive, 'entities' | 'tags'>): string[] {
  const keys = [...data.countries.map((id) => `countries/${id}`), ...data.groups.map((id) => `groups/${id}`)];
  const named = keys.flatMap((key) => archive.entities.get(key)?.name ?? []);
  const topics = data.tags.flatMap((id) => archive.tags.get(id)?.name ?? []);
  return [...new Set([...named, ...topics].map(asKeyword))];
}
