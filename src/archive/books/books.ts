import { memoizeByObject } from '../../base/memoize.ts';
import { articlePath } from '../../base/urls.ts';
import { certainPart } from '../../base/dates.ts';
import type { Creator } from '../../epub/model.ts';
import { entityArticles } from '../articles-about.ts';
import { authorOf, authorsOf } from '../authors.ts';
import { absoluteUrl } from '../data-files/context.ts';
import { partName } from '../data-files/json-parts.ts';
import type { DossierArticle } from '../dossier/dossier.ts';
import { mainPart } from '../dossier/pages.ts';
import { withoutIsolates } from '../../i18n/prepare-texts.ts';
import { hasOwnLicences, licenceLine, licenceOf } from '../licence.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { articleChapter } from './article-chapter.ts';
import { briefChapter } from './brief-chapter.ts';
import type { Chapter } from './chapter.ts';
import type { BookContext, CitationsOf } from './context.ts';
import { type BookDescription, makeBook, type UnreadBook } from './make-book.ts';
import { passagesChapter } from './passages-chapter.ts';
import { articleTitlePage, bookTitlePage } from './title-page.ts';
import { volumesOf } from './volumes.ts';

/** The kinds of records whose dossiers are books. */
export const bookKinds = ['countries', 'groups', 'people'] as const;
export type BookKind = (typeof bookKinds)[number];

/** The record of a country, group or person whose dossier is a book. */
export interface DossierRecord {
  kind: BookKind;
  id: string;
  name: string;
  /** What it is. @example "Country" */
  kicker: string;
  /** The text below the frontmatter of the record. */
  mdx: string;
  /** Its passages, oldest article first. */
  dossier: readonly DossierArticle[];
}

/** A dossier with fewer passages and notes, and no article about its subject, is no book: it is read as quickly on its page. */
const LEAST_PASSAGES = 3;

/** Articles with more words than a book that one can read are not whole in a dossier, which then has their passages. */
const MOST_WORDS = 60_000;

/** The greatest weight of the passages of a dossier: those of the articles with the most mentions come to a book. */
const MOST_PASSAGES = 250_000;

/** Makes the books of an archive. Those with several articles share the chapters. */
export function bookMaker(context: BookContext & { archive: Archive }, citationsOf: CitationsOf) {
  const { archive, addresses } = context;
  const { site, words } = archive;
  const chapterOf = memoizeByObject((article: ArchiveArticle) => articleChapter(article, context));

  return {
    /** The book of an article. */
    async ofArticle(article: ArchiveArticle): Promise<UnreadBook> {
      const { data, date, language, slug } = article;
      const about: BookDescription = {
        identifier: absoluteUrl(addresses, addresses.urls.article(slug)),
        title: data.title,
        language,
        modified: changedOn([article]),
        date: certainPart(date),
        creators: authorsOf(archive, data.authors).map(creator),
        description: data.summary,
        source: data.doi === undefined ? data.url : `doi:${data.doi}`,
        rights: licenceLine(licenceOf(article, site)),
        subjects: data.tags.map((tag) => archive.tags.get(tag)?.name ?? tag),
      };
      const title = articleTitlePage(article, await citationsOf(article), context);
      return makeBook(about, [title, articleChapter(article, context, true)], context);
    },

    /**
     * The book of a dossier, in several volumes if it is large; none if it has next to nothing. Articles about the
     * entity are whole, unless they are many; of the others, it has the passages that name it, or the most important.
     */
    ofDossier({ kind, id, name, kicker, mdx, dossier }: DossierRecord): UnreadBook[] {
      const page = `/${kind}/${id}/`;
      const about = articlesOn(archive, kind, id);
      const length = about.reduce((sum, { parsed }) => sum + parsed.words, 0);
      const whole = new Set(length <= MOST_WORDS ? about : []);
      const named = dossier.filter(({ article }) => !whole.has(article));
      const main = mainPart(named, MOST_PASSAGES);
      const others = new Map(main.map((one) => [one.article, one]));
      if (whole.size === 0 && passagesIn(dossier) < LEAST_PASSAGES) return [];
      const articles = archive.articles.filter((article) => whole.has(article) || others.has(article)).toReversed();
      const brief = briefChapter({ name, page, mdx }, context);
      const chapters = articles.map((article) => {
        const passages = others.get(article);
        return passages ? passagesChapter(passages, context) : chapterOf(article);
      });
      return inVolumes([...(brief ? [brief] : []), ...chapters], {
        page,
        kicker: `${site.title} · ${kicker}`,
        title: name,
        bookTitle: words.article.titleWithOrigin({ title: name, origin: site.title }),
        lines: [
          whole.size > 0 ? words.books.articlesAndPassages({ name }) : words.books.passages({ name }),
          ...(main.length < named.length ? [words.mentions.mostMentions] : []),
          words.counts.articles(articles.length),
        ],
        articles,
      });
    },

    /** The book of all articles, oldest first, in several volumes if it is large. */
    ofArchive(): UnreadBook[] {
      const articles = archive.articles.toReversed();
      if (articles.length === 0) return [];
      const notes = articles.reduce((sum, { parsed }) => sum + parsed.notes.length, 0);
      const owner = site.owner === undefined ? undefined : authorOf(archive, site.owner);
      return inVolumes(articles.map(chapterOf), {
        page: '/',
        title: site.title,
        bookTitle: site.title,
        lines: [
          site.description,
          ...(owner ? [words.site.owner({ site: site.title, owner: owner.name })] : []),
          [words.counts.articles(articles.length), ...(notes > 0 ? [words.counts.notes(notes)] : [])].join(' · '),
        ],
        articles,
      });
    },
  };

  function inVolumes(
    chapters: readonly Chapter[],
    book: {
      page: string;
      kicker?: string;
      title: string;
      bookTitle: string;
      lines: readonly string[];
      articles: readonly ArchiveArticle[];
    },
  ): UnreadBook[] {
    const volumes = volumesOf(chapters);
    const note = hasOwnLicences(book) ? words.books.ownLicences : undefined;
    const address = absoluteUrl(addresses, addresses.urls.href(book.page));
    return volumes.map((own, index) => {
      const number = index + 1;
      const named = (title: string) =>
        volumes.length === 1 ? title : words.books.volume({ title, number, count: volumes.length });
      const { kicker, lines } = book;
      const titlePage = bookTitlePage(
        {
          title: named(book.title),
          kicker: kicker ?? '',
          lines: note === undefined ? lines : [...lines, note],
          address,
        },
        context,
      );
      return makeBook(
        {
          identifier: number === 1 ? address : `${address}#${number}`,
          title: withoutIsolates(named(book.bookTitle)),
          coverTitle: withoutIsolates(named(book.title)),
          language: site.language,
          modified: changedOn(book.articles),
          creators: fewAuthors(book.articles),
          description: withoutIsolates(lines.join(' ')),
          rights: [licenceLine(site.licence), note].filter((part) => part !== undefined).join('. ') || undefined,
          subjects: [],
        },
        [titlePage, ...own],
        context,
      );
    });
  }

  /** The authors of several articles, if they are few: a list of a hundred names says nothing. */
  function fewAuthors(articles: readonly ArchiveArticle[]): Creator[] {
    const ids = [...new Set(articles.flatMap(({ data }) => data.authors))];
    return ids.length <= 3 ? authorsOf(archive, ids).map(creator) : [];
  }
}

/** The articles about a country or group, which are whole in its book unless they are many. */
export function articlesOn({ articles }: Pick<Archive, 'articles'>, kind: BookKind, id: string): ArchiveArticle[] {
  const lists = entityArticles(articles, kind, id).filter(({ isAuthor }) => !isAuthor);
  return lists.flatMap((list) => list.articles);
}

/** The path of an article's book within the site. */
export function articleBookPath(slug: string): string {
  return `${articlePath(slug)}${slug}.epub`;
}

/** The path of a dossier's book within the site. @param volume from 1 */
export function dossierBookPath(kind: BookKind, id: string, volume = 1): string {
  return `/${kind}/${id}/${partName(`${id}.epub`, volume)}`;
}

/** The name of the book of the whole archive in the folder `/data/`. @param volume from 1 */
export function archiveBookName(volume = 1): string {
  return partName('archive.epub', volume);
}

function creator({
  name,
  familyName,
  givenName,
}: {
  name: string;
  familyName?: string | undefined;
  givenName?: string | undefined;
}): Creator {
  return { name, sortName: familyName && givenName ? `${familyName}, ${givenName}` : undefined };
}

function passagesIn(dossier: readonly DossierArticle[]): number {
  return dossier.reduce(
    (sum, { sections, notes }) => sum + notes.length + sections.reduce((own, { passages }) => own + passages.length, 0),
    0,
  );
}

/** The last day that the articles say they were changed on, came into the archive, or appeared, as far as it is known. */
function changedOn(articles: readonly ArchiveArticle[]): string {
  const days = articles.map(({ data, date }) => data.updated ?? data.added ?? date.earliest);
  return days.reduce((last, day) => (day > last ? day : last), '');
}
