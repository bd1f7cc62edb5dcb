import type { Element } from 'hast';
import { articlePath } from '../../base/urls.ts';
import { typeName } from '../../base/media-types.ts';
import { directionOf } from '../../base/text-direction.ts';
import type { ContentsEntry } from '../../epub/model.ts';
import { markdownTree } from '../../markdown/render-markdown.ts';
import type { Section } from '../../markdown/parsed-article.ts';
import type { ArchiveArticle } from '../model.ts';
import { adaptText } from './adapt-text.ts';
import { articleHead, articleLabel, siteLanguage } from './article-head.ts';
import { type Chapter, type ShownPicture, writeChapter } from './chapter.ts';
import type { BookContext } from './context.ts';
import { element } from './elements.ts';
import { siteLink } from './links.ts';
import { notesSection } from './notes-section.ts';

/**
 * A whole article as a chapter: its head, its text, the blog’s own introduction, its files and its notes.
 *
 * @param hasTitlePage whether it is the only article of a book, whose title page says where it is from
 */
export function articleChapter(article: ArchiveArticle, context: BookContext, hasTitlePage = false): Chapter {
  const { slug, data, language, parsed } = article;
  const { words } = context.archive;
  const site = siteLanguage(article, context.archive);
  const pictures: ShownPicture[] = [];
  const file = `article-${slug}.xhtml`;
  const heading = (text: string) => element('h2', site, text);
  const introduction =
    data.introduction === undefined ? undefined : adaptText(markdownTree(data.introduction), context, pictures);
  return writeChapter({
    file,
    page: articlePath(slug),
    isWhole: true,
    role: 'chapter',
    title: data.title,
    label: hasTitlePage ? data.title : articleLabel(article, context.archive),
    language,
    direction: directionOf(language),
    sections: [
      ...nested(parsed.sections, file),
      ...(parsed.notes.length > 0 ? [{ label: words.notes.title, target: `${file}#notes`, language: site.lang }] : []),
    ],
    content: [
      articleHead(article, context, { hasTitlePage }),
      ...adaptText(parsed.blocks, context, pictures),
      ...(introduction ? [element('section', {}, heading(words.article.introduction), introduction)] : []),
      ...(data.files.length > 0 ? [element('section', {}, heading(words.media.files), fileList(article))] : []),
      ...notesSection(parsed.notes, context, pictures, site, directionOf(language)),
    ],
    pictures,
  });
}

/** The files that an article offers, which are on the site. */
function fileList({ data }: ArchiveArticle): Element {
  return element(
    'ul',
    {},
    data.files.map(({ path, title, note }) =>
      element('li', {}, element('a', { href: siteLink(path) }, title), ` (${typeName(path)})`, note && ` ${note}`),
    ),
  );
}

/** The sections of a text in the table of contents, subsections below their sections. */
function nested(sections: readonly Section[], file: string): ContentsEntry[] {
  const [first, ...rest] = sections;
  if (!first) return [];
  const end = rest.findIndex(({ depth }) => depth <= first.depth);
  const within = end === -1 ? rest : rest.slice(0, end);
  const after = end === -1 ? [] : rest.slice(end);
  const label = first.title.trim();
  const entry = { label, target: `${file}#${first.id}`, entries: nested(within, file) };
  return [...(label === '' ? entry.entries : [entry]), ...nested(after, file)];
}
