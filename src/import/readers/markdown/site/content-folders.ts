import { isObject } from '../../../../base/is-object.ts';
import { textOfValue } from '../../stated-values.ts';
import type { SiteFacts } from './site-facts.ts';

/** A folder of a site of Hugo with the pages in one language. */
export interface ContentFolder {
  language: string;
  /** With a slash at its end. @example "content/german/" */
  folder: string;
}

/**
 * The folder of one language that a page of Hugo is in, where the site has such folders.
 *
 * @see https://gohugo.io/configuration/languages/ on `contentDir`
 */
export function contentFolderOf(path: string, { kind, config }: SiteFacts): ContentFolder | undefined {
  const { languages } = config;
  if (kind !== 'hugo' || !isObject(languages)) return undefined;
  return Object.entries(languages)
    .flatMap(([language, own]): ContentFolder[] => {
      const said = isObject(own) ? textOfValue(own['contentDir'] ?? own['contentdir']) : undefined;
      const folder = said?.replace(/^\/+|\/+$/g, '');
      return folder ? [{ language, folder: `${folder}/` }] : [];
    })
    .find(({ folder }) => path.startsWith(folder));
}
