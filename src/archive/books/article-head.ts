import type { Element } from 'hast';
import { directionOf } from '../../base/text-direction.ts';
import { authorsOf } from '../authors.ts';
import { absoluteUrl } from '../data-files/context.ts';
import type { ArchiveArticle } from '../model.ts';
import { publicationOf, publishedIn } from '../published-in.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';
import type { BookArchive, BookContext } from './context.ts';
import { addressLink, element, licenceLink, titleWords } from './elements.ts';

interface HeadOptions {
  /** Whether the title page of the book says already where the article is from. */
  hasTitlePage?: boolean;
  /** Whether passages follow, not the whole article. */
  isOfPassages?: boolean;
}

/** The head of an article in a book: what it is, by whom, from where, and its address. */
export function articleHead(
  article: ArchiveArticle,
  { archive, addresses }: BookContext,
  { hasTitlePage = false, isOfPassages = false }: HeadOptions = {},
): Element {
  const { title, subtitle, data, date } = article;
  const { words, publications, vocabulary } = archive;
  const kind = articleKindIn(vocabulary, data.kind).label;
  const site = siteLanguage(article, archive);
  const address = absoluteUrl(addresses, addresses.urls.article(article.slug));
  const origin = publishedIn(publicationOf(data, publications)?.name, date.display, words);
  return element(
    'header',
    {},
    element('p', { className: ['quiet'], ...site }, isOfPassages && `${words.mentions.title} · `, kind),
    element('h1', {}, titleWords(title)),
    subtitle && element('p', { className: ['subtitle'] }, titleWords(subtitle)),
    byline(article, archive),
    data.summary !== undefined && element('p', { className: ['standfirst'] }, data.summary),
    hasTitlePage
      ? []
      : [
          element('p', { className: ['quiet'], ...site }, origin, data.publishedBasis && ` — ${data.publishedBasis}`),
          element('p', { className: ['quiet'], ...site }, versionWords(article, archive)),
          element('p', { className: ['quiet'], ...site }, addressLink(address)),
          data.licence &&
            element(
              'p',
              { className: ['quiet'], ...site },
              words.books.licence + words.separator,
              licenceLink(data.licence),
            ),
        ],
  );
}

/** The authors of an article; nothing if they are not known. */
export function byline({ data, ...article }: ArchiveArticle, archive: BookArchive): Element | undefined {
  const authors = authorsOf(archive, data.authors).map(({ name }) => name);
  const { words } = archive;
  if (authors.length === 0) return undefined;
  return element('p', siteLanguage(article, archive), words.article.by({ authors: words.format.list(authors) }));
}

/** The line of an article in a table of contents. Articles of a series may have the same title. */
export function articleLabel({ data, date }: ArchiveArticle, { words }: BookArchive): string {
  return words.relations.articleOf({ title: data.title, date: date.display });
}

/** Whether a text is a digest or the author’s own, and what to quote. */
export function versionWords({ data, parsed, date }: ArchiveArticle, { words, publications }: BookArchive): string {
  if (data.form === 'full') return words.books.fullText;
  const digest = parsed.notes.length > 0 ? words.article.digestWithNotes : words.article.digest;
  const publication = publicationOf(data, publications)?.name;
  const quote =
    publication === undefined
      ? words.article.quoteOriginal({ date: date.display })
      : words.article.quoteOriginalIn({ publication, date: date.display });
  return `${digest} ${quote}`;
}

/** The attributes of words of the site in a chapter with an article: none if the article is in that language. */
export function siteLanguage(
  { isForeign }: Pick<ArchiveArticle, 'isForeign'>,
  { site: { language } }: Pick<BookArchive, 'site'>,
): { lang?: string; dir?: string } {
  return isForeign ? { lang: language, dir: directionOf(language) } : {};
}
