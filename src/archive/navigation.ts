import { keysOf } from '../base/keys-of.ts';
import { type SectionName, sectionPaths } from '../base/sections.ts';
import type { Words } from '../i18n/model.ts';
import type { Archive } from './model.ts';
import { pagesInNavigation } from './pages-in-navigation.ts';

/** A link of the main navigation. */
export interface NavigationLink {
  label: string;
  /** Its target within the site, without the base path. */
  path: string;
}

/**
 * The main navigation: the owner's, or else a link to each section; then the archive’s own pages that belong there.
 * Sections that the archive lacks are left out.
 */
export function navigationOf(
  { site, words, pages }: Pick<Archive, 'site' | 'words' | 'pages'>,
  sections: ReadonlySet<SectionName>,
): NavigationLink[] {
  const missing = missingPaths(sections);
  const links = site.navigation ?? keysOf(sectionPaths).map((name) => linkTo(name, words));
  const listed = new Set(links.map(({ path }) => path));
  return [
    ...links.filter(({ path }) => !missing.has(path)),
    ...pagesInNavigation(pages, words).filter(({ path }) => !listed.has(path)),
  ];
}

/** The addresses of the sections that an archive lacks. */
export function missingPaths(sections: ReadonlySet<SectionName>): ReadonlySet<string> {
  const missing = keysOf(sectionPaths).filter((name) => !sections.has(name));
  return new Set(missing.map((name) => sectionPaths[name]));
}

function linkTo(name: SectionName, words: Words): NavigationLink {
  return { label: words[name].title, path: sectionPaths[name] };
}
