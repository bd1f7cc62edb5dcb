import { digest } from '../../base/digest.ts';
import { memoizeByObject } from '../../base/memoize.ts';
import type { FormattedItem } from '../cite/format-item.ts';
import type { DossierArticle } from '../dossier/dossier.ts';
import type { ArchiveArticle } from '../model.ts';
import type { DossierRecord } from './books.ts';
import type { BookArchive, BookContext } from './context.ts';

/** What books depend on besides the records. */
export interface BookInputs extends Pick<BookContext, 'archive' | 'addresses' | 'icon'> {
  /** The Markdown that an article was parsed from; undefined if it is not known. */
  markdownOf: (article: ArchiveArticle) => string | undefined;
  /** A text that stands for the file that books show, or tell of, at an address within the site. */
  fileOf: (address: string) => Promise<string>;
}

/**
 * Returns functions that say everything that a book depends on as a short text, so that a book that was made from the
 * same can be used again; undefined for one that must be made anew.
 */
export function bookKeys({ archive, addresses, icon, markdownOf, fileOf }: BookInputs) {
  const shared = digest(JSON.stringify([sharedIn(archive), addresses.site, addresses.urls.href('/'), icon]));
  const keyOf = memoizeByObject(async (article: ArchiveArticle): Promise<string | undefined> => {
    const { slug, title, subtitle, data, parsed } = article;
    const markdown = markdownOf(article);
    if (markdown === undefined || HTML_FILES.test(markdown) || mayShowFiles(data.introduction)) return undefined;
    const files = await Promise.all(parsed.images.map(({ url }) => fileOf(url)));
    return digest(JSON.stringify([slug, title, subtitle, data, markdown, files]));
  });
  const together = async (articles: readonly ArchiveArticle[], ...others: unknown[]) => {
    const keys = await Promise.all(articles.map(keyOf));
    return keys.includes(undefined) ? undefined : digest(JSON.stringify([shared, keys, others]));
  };
  return {
    /** The key of the book of an article. */
    ofArticle: (article: ArchiveArticle, citations: readonly FormattedItem[]) => together([article], citations),

    /**
     * The key of the books of a dossier.
     *
     * @param about the articles about its subject
     */
    async ofDossier({ dossier, ...record }: DossierRecord, about: readonly ArchiveArticle[]) {
      if (mayShowFiles(record.mdx)) return undefined;
      const quoted = dossier.map(({ article }) => article);
      return together([...about, ...quoted], record, about.length, dossier.map(placesOf));
    },
  };
}

/** What is read of the records besides the articles. */
function sharedIn({ site, words, publications, languages, vocabulary, people, groups, tags }: BookArchive) {
  return [
    [site, words.raw, languages, [...publications], [...vocabulary.articleKinds]],
    Array.from(people, ([id, { name, familyName, givenName, sameAs }]) => [id, name, familyName, givenName, sameAs]),
    Array.from(groups, ([id, { name, sameAs }]) => [id, name, sameAs]),
    Array.from(tags, ([id, { name }]) => [id, name]),
  ];
}

/** The places of an article that a dossier has. Their texts follow from the article. */
function placesOf({ sections, notes, times }: DossierArticle): unknown[] {
  const passages = sections.map(({ section, passages: own }) => [
    section?.id,
    own.map(({ paragraph, mentions, notes: cited }) => [paragraph.id, mentions.length, cited.map(({ id }) => id)]),
  ]);
  return [passages, notes.map(({ id }) => id), times];
}

/** Files that a text shows by HTML are not among its images. */
const HTML_FILES = /<(?:img|picture|audio|video|source)\b/i;

/** Whether a text beside the articles’ may have images or recordings. */
function mayShowFiles(markdown = ''): boolean {
  return /!\[|<\w/.test(markdown);
}
