import type { Words } from '../i18n/model.ts';
import type { Page } from '../schemas/page.ts';

/** The links of the main navigation to pages of the archive’s own: by `order`, then by title. */
export function pagesInNavigation(
  pages: ReadonlyMap<string, Page>,
  { format: { compare } }: Pick<Words, 'format'>,
): { label: string; path: string }[] {
  return [...pages]
    .filter(([, { navigation }]) => navigation)
    .sort(([, a], [, b]) => (a.order ?? Infinity) - (b.order ?? Infinity) || compare(a.title, b.title))
    .map(([id, { title, label = title }]) => ({ label, path: `/${id}/` }));
}
