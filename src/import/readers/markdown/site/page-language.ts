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

/**
 * The language in the name of a file of Hugo: one of those that the site is set up for, or, where it names none, any of
 * two letters.
 *
 * "content/posts/mill.de.md" → "de"
 */
export function languageInName(path: string, { kind, config }: SiteFacts): string | undefined {
  if (kind !== 'hugo') return undefined;
  const [, language] = /\.([a-z]{2,3}(?:-[a-z\d]{2,8})?)\.\w+$/i.exec(path) ?? [];
  if (language === undefined) return undefined;
  const { languages } = config;
  const isKnown = isObject(languages)
    ? Object.keys(languages).some((one) => one.toLowerCase() === language.toLowerCase())
    : /^[a-z]{2}(?:-|$)/i.test(language);
  return isKnown ? language : undefined;
}

/** The language of a page of Hugo, by its name or its folder. */
export function languageOfPage(path: string, facts: SiteFacts): string | undefined {
  return languageInName(path, facts) ?? contentFolderOf(path, facts)?.language;
}
