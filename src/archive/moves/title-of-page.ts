import type { Archive } from '../model.ts';

/** The title of the page at a path of the site, for a link to it; the name of the site where only the page knows it. */
export function titleOfPage(path: string, archive: Archive): string {
  const [folder = '', id = ''] = (path.split('#', 1)[0] ?? '').split('/').filter(Boolean);
  return nameOf(folder, id, archive) ?? archive.pages.get(folder)?.title ?? archive.site.title;
}

function nameOf(folder: string, id: string, archive: Archive): string | undefined {
  switch (folder) {
    case 'articles':
      return archive.articles.find(({ slug }) => slug === id)?.data.title;
    case 'series':
      return archive.series.get(id)?.title;
    case 'countries':
    case 'groups':
    case 'people':
    case 'tags':
      return archive[folder].get(id)?.name;
    default:
      return undefined;
  }
}
