import { urls } from '../data/urls.ts';

/** The address of the page of a country, group or person, by its key. @example "groups/taliban" */
export function entityUrl(key: string): string {
  return urls.href(`/${key}/`);
}
