import type { ScholarTagContent } from '../schemas/article-types.ts';
import { certainPart } from '../base/dates.ts';
import type { CitedArticle } from './cite/article-item.ts';

/** What is worked out for other tags already. */
export interface ScholarTagParts {
  /** The title with its subtitle. */
  title: string;
  /** The authors. @example ["Example, Ada"] */
  names: readonly string[];
  /** The address of the PDF file that the page offers. */
  pdf: string | undefined;
}

/**
 * The `<meta>` tags from which Google Scholar reads an article, by the table of its type; none for types that it does
 * not list.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function scholarTags(
  cited: CitedArticle,
  { title, names, pdf }: ScholarTagParts,
): [name: string, contents: string | undefined | readonly string[]][] {
  const { article, kind, date, publication, language, address, keywords } = cited;
  const [firstPage, lastPage] = pagesOf(article);
  const contents: Record<ScholarTagContent, string | undefined | readonly string[]> = {
    title,
    authors: names.length === 1 ? names.map(whole) : names,
    editors: article.editors,
    keywords,
    date: certainPart(date).replaceAll('-', '/'),
    language,
    address,
    pdf,
    publication: publication?.name,
    publisher: publication?.publisher ?? publication?.name,
    volume: article.volume,
    issue: article.issue,
    number: article.number,
    firstPage,
    lastPage,
    doi: article.doi,
    issn: publication?.issn,
    isbn: article.isbn,
  };
  return kind.scholarTags.map(([name, content]) => [name, contents[content]]);
}

/**
 * The name of the only author. Zotero takes a name with spaces before and after its comma for two authors, unless a
 * semicolon says that it is a list.
 */
function whole(name: string): string {
  return /\s.*,.*\S\s/.test(name) ? `${name};` : name;
}

/** The first and the last of the pages, or the only one. @example "106–112" → ["106", "112"] */
export function pagesOf({ pages }: { pages?: string | undefined }): string[] {
  return pages?.split(/\s*[-–]\s*/) ?? [];
}
