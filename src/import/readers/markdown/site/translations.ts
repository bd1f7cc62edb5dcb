import { isSameLanguage } from '../../../frontmatter/infer-language.ts';
import { textOfValue } from '../../stated-values.ts';
import type { KnownPage } from '../read-file.ts';
import { contentFolderOf, languageInName } from './page-language.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * Says of each translation which page it is of: of pages with the same `translationKey`, and of those whose paths differ
 * only by their language, as in `mill.md` and `mill.de.md`, or `content/en/mill.md` and `content/de/mill.md`.
 *
 * @see https://gohugo.io/content-management/multilingual/#translate-your-content
 */
export function linkTranslations(pages: Iterable<KnownPage>, facts: SiteFacts): void {
  if (facts.kind !== 'hugo') return;
  const first = textOfValue(facts.config['defaultContentLanguage']) ?? facts.language ?? 'en';
  const languageOf = ({ stated }: KnownPage) => stated.language ?? first;
  const versions = Map.groupBy(pages, ({ path, inFile }) => inFile.translationKey ?? pathWithoutLanguage(path, facts));
  for (const all of versions.values()) {
    const original = all.find((page) => isSameLanguage(languageOf(page), first)) ?? all[0];
    if (original?.stated.linkedAs === undefined) continue;
    for (const page of all) {
      if (isSameLanguage(languageOf(page), languageOf(original))) continue;
      const { stated } = page;
      stated.translates = original.stated.linkedAs;
      if (stated.slug !== undefined && stated.slug === original.stated.slug) stated.slug += `-${languageOf(page)}`;
    }
  }
}

function pathWithoutLanguage(path: string, facts: SiteFacts): string {
  const language = languageInName(path, facts);
  if (language !== undefined) return path.replace(`.${language}.`, '.');
  const own = contentFolderOf(path, facts);
  return own ? `content/${path.slice(own.folder.length)}` : path;
}
