import { contentFolderOf } from './page-language.ts';
import type { SiteFacts } from './site-facts.ts';

/** Whether a name is that of a file of Markdown. */
export function isMarkdownName(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd|rmarkdown)$/i.test(path);
}

/** Whether a file of a site may be a page in HTML with front matter. */
export function mayBeHtmlPage(path: string): boolean {
  return /\.html?$/i.test(path) && /(?:^|\/)(?:_posts|_drafts|content)\//.test(path);
}

/** Files with texts that are read when they are imported by themselves. */
export function isOtherText(path: string): boolean {
  return /\.(?:docx|odt|epub)$/i.test(path);
}

/** The library of a reference manager, which “steppe import sources” reads. */
export function isLibrary(path: string): boolean {
  return /\.(?:bib|bibtex|ris)$/i.test(path);
}

/**
 * Why a file of Markdown is no page of its site, in words for the owner; undefined where it is one. Nothing is said of
 * files that nobody takes for pages: those of themes and programs.
 *
 * @param path within the site's folder
 */
export function whyNoPage(path: string, facts: SiteFacts): { why: string | undefined } | undefined {
  const { kind } = facts;
  const folders = path.split('/').slice(0, -1);
  const name = path.split('/').at(-1) ?? '';
  if (folders.some((folder) => folder.startsWith('.') || NEVER.test(folder))) return { why: undefined };
  if (kind === 'hugo') {
    if (!/^(?:.*\/)?content\//.test(path) && !contentFolderOf(path, facts))
      return { why: folders.length > 0 ? undefined : 'not in the folder “content”' };
    return /^_index\.\w+$/.test(name) && path.split('/').length === 2 ? { why: 'the home page' } : undefined;
  }
  if (
    kind === 'jekyll' &&
    folders.some((folder) => /^_(?:includes|layouts|data|sass|site|plugins|templates)$/.test(folder))
  ) {
    return { why: undefined };
  }
  if (kind === 'jekyll' && /^index\.\w+$/.test(path)) return { why: 'the home page' };
  if (kind === 'quarto' && name.startsWith('_')) return { why: 'a part that other files include' };
  const isSite = kind === 'jekyll' || kind === 'quarto';
  return isSite && folders.length === 0 && FOR_PEOPLE.test(name)
    ? { why: 'a file about the folder, no page' }
    : undefined;
}

const NEVER =
  /^(?:node_modules|vendor|themes|archetypes|layouts|_site|_book|_freeze|public|resources|__MACOSX|renv|venv)$/;
const FOR_PEOPLE =
  /^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|NOTES?|TODO|COPYING|PULL_REQUEST_TEMPLATE|ISSUE_TEMPLATE)\b/i;
