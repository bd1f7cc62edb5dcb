import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { articlePath } from '../../base/urls.ts';
import { directionOf } from '../../base/text-direction.ts';
import { typeName } from '../../base/media-types.ts';
import { markdownTree } from '../../markdown/render-markdown.ts';
import { renderHtml, type RenderOptions } from '../../markdown/render-html.ts';
import { siteLanguage, versionWords } from '../books/article-head.ts';
import { element } from '../books/elements.ts';
import { numbered } from '../books/notes-section.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import type { Archive, ArchiveArticle } from '../model.ts';

/** What the texts of feeds are made from. */
export interface FeedContext {
  archive: Archive;
  addresses: DataContext;
  /** What is known of images and recordings. */
  files: Pick<RenderOptions, 'imageFile' | 'recordingFile'>;
}

/**
 * An article as HTML for feeds: its text, the blog’s own introduction, its files and its notes. A digest begins by saying
 * that it is one. All addresses are absolute; marks lead to the notes on the page of the article, because programs that
 * show feeds drop ids, or show several articles as one page.
 */
export function feedText(article: ArchiveArticle, { archive, addresses, files }: FeedContext): string {
  const { data, parsed, slug } = article;
  const { words } = archive;
  const site = siteLanguage(article, archive);
  const heading = (text: string) => element('h2', site, text);
  const content = [
    ...(data.form === 'digest' ? [element('p', site, element('em', {}, versionWords(article, archive)))] : []),
    ...parsed.blocks,
    ...(data.introduction === undefined
      ? []
      : [heading(words.article.introduction), ...markdownTree(data.introduction)]),
    ...(data.files.length > 0 ? [heading(words.media.files), fileList(article)] : []),
    ...(parsed.notes.length > 0 ? [heading(words.notes.title)] : []),
    ...parsed.notes.flatMap((note) => numbered(note, note.citedAt[0]?.mark, note.content)),
  ];
  const { urls } = addresses;
  return renderHtml(inLanguage(article, content.map(plain)), {
    href: (path) => (path.startsWith('/') ? absoluteUrl(addresses, urls.href(path)) : path),
    article: articlePath(slug),
    labels: words.text,
    ...files,
  });
}

/** Says the language and direction of a text, which programs take to be those of the feed, or from left to right. */
function inLanguage({ isForeign, language }: ArchiveArticle, content: ElementContent[]): ElementContent[] {
  const dir = directionOf(language);
  return isForeign || dir === 'rtl' ? [element('div', { lang: language, dir }, ...content)] : content;
}

/** The files that an article offers. */
function fileList({ data }: ArchiveArticle): Element {
  return element(
    'ul',
    {},
    data.files.map(({ path, title, note }) =>
      element('li', {}, element('a', { href: path }, title), ` (${typeName(path)})`, note && ` ${note}`),
    ),
  );
}

/** Without what only the pages of the site need: roles, from which the labels of marks and tables follow, and Tab. */
function plain(node: ElementContent): ElementContent {
  const copy = structuredClone(node);
  visit(copy, 'element', ({ properties }) => {
    delete properties.role;
    delete properties.tabIndex;
  });
  return copy;
}
