import { directionOf } from '../../base/text-direction.ts';
import type { Book, BookDocument, ContentsEntry } from '../../epub/model.ts';
import { withoutIsolates } from '../../i18n/prepare-texts.ts';
import type { BookContext, BookPicture } from './context.ts';
import { BOOK_STYLES } from './book-styles.ts';
import type { Chapter } from './chapter.ts';
import { coverSvg } from './cover.ts';
import { linkResolver } from './links.ts';

/** A book whose images are not read yet. */
export interface UnreadBook extends Omit<Book, 'images'> {
  images: readonly (BookPicture & { isDescribed: boolean })[];
}

/** What is said of a book besides its chapters. */
export type BookDescription = Pick<Book, 'identifier' | 'title' | 'language' | 'modified' | 'creators' | 'subjects'> &
  Partial<Pick<Book, 'date' | 'description' | 'source' | 'rights'>> & {
    /** Its title on the cover, which has the name of the archive, too; by default the title. */
    coverTitle?: string;
  };

/** With more chapters, the table of contents lists no sections. */
const WITH_SECTIONS = 40;

/** A book with its chapters, the title page first; links between them are links within the book. */
export function makeBook(
  { coverTitle, ...about }: BookDescription,
  chapters: readonly Chapter[],
  context: BookContext,
): UnreadBook {
  const { site, words } = context.archive;
  const authors = words.format.list(about.creators.map(({ name }) => name));
  const resolve = linkResolver(chapters, context.addresses);
  return {
    ...about,
    direction: directionOf(about.language),
    publisher: site.title,
    css: BOOK_STYLES,
    cover: {
      svg: coverSvg(
        { title: coverTitle ?? about.title, authors: withoutIsolates(authors), language: about.language },
        site,
        context.icon,
      ),
      alternative: withoutIsolates(words.books.cover({ title: about.title })),
    },
    documents: chapters.map(({ file, title, language, direction, body, hasMath }): BookDocument => {
      return { file, title, language, direction, body: resolve(body), hasMath };
    }),
    contents: { title: words.article.contents, entries: contentsOf(chapters, about.language) },
    images: picturesOf(chapters),
  };
}

function contentsOf(chapters: readonly Chapter[], bookLanguage: string): ContentsEntry[] {
  const [, ...parts] = chapters;
  const withSections = parts.length <= WITH_SECTIONS;
  return parts.map(({ file, label, language, sections }) => ({
    label: withoutIsolates(label),
    target: file,
    language: language === bookLanguage ? undefined : language,
    entries: withSections ? sections : [],
  }));
}

/** Each image once. */
function picturesOf(chapters: readonly Chapter[]): UnreadBook['images'] {
  const shown = Map.groupBy(
    chapters.flatMap(({ pictures }) => pictures),
    ({ picture }) => picture.file,
  );
  return [...shown.values()].flatMap((places) => {
    const [first] = places;
    return first ? [{ ...first.picture, isDescribed: places.every(({ isDescribed }) => isDescribed) }] : [];
  });
}
