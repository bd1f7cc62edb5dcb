import type { Thing } from './model.ts';

/** A step of the way from the front page to a page. */
export interface Crumb {
  name: string;
  /** Its address; the page itself needs none. */
  address?: string;
}

/** The way to a page. @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function breadcrumbs(crumbs: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
