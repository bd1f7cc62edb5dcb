import { basename } from 'node:path';
import type { ElementContent } from 'hast';
import type { Bundle } from '../../input/bundle/bundle.ts';
import { calendarDate } from '../../frontmatter/find-dates.ts';
import { headingNames } from '../../html/kinds.ts';
import { attribute, isElement, mapElements } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { Found } from '../../model/found.ts';
import type { Stated } from '../../model/post.ts';
import type { BundleReader } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import { documentPost } from '../document/document-post.ts';
import { readHead } from './chapter-head.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type BookNote, findNotes } from './find-notes.ts';
import { type FrontWords, leftFrontWords, readFrontWords } from './front-words.ts';
import { likeHeadings } from './heading-looks.ts';
import { readLooks } from './looks.ts';
import { type BookPackage, isBook, readPackage } from './package.ts';
import { sayTypewriter } from './typewriter.ts';
import { type BookPage, readPage } from './read-pages.ts';

/**
 * Books in EPUB 2 and 3. Each chapter is an article, and a book of one chapter is one, as is one whose first chapter has
 * the title of the book: then its chapters are sections.
 */
export const epubReader: BundleReader = {
  name: 'epub',
  what: 'a book (.epub)',
  opens: 'bundle',
  accepts: isBook,
  async *read(bundle) {
    yield* await readBook(bundle);
  },
};

async function readBook(bundle: Bundle): Promise<Found[]> {
  const book = await readPackage(bundle);
  const read: BookPage[] = [];
  const looks = await readLooks(bundle);
  for (const item of book.spine) read.push(await readPage(bundle, item, looks));
  const { pages, notes } = findNotes(sayTypewriter(likeHeadings(read, looks), looks));
  const isAside = (page: BookPage) => !page.isLinear || ASIDE.test(page.kind ?? '') || isTitlePage(page, book.title);
  // Of a page of notes only its heading may be left.
  const isEmptied = (page: BookPage, at: number) => !holdsText(page.nodes) && holdsText(read[at]?.nodes ?? []);
  const shown = pages.filter((page, at) => !isAside(page) && !isEmptied(page, at) && textIn(page.nodes) !== '');
  const asides = pages.filter((page) => isAside(page) && textIn(page.nodes) !== '');
  const skipped = asides.map((page): Found => ({
    skipped: { file: bundle.file, place: page.path, title: '', why: whyAside(page) },
  }));
  const all = chaptersOf(shown, book.contents);
  const chapters = all.filter(({ nodes }) => holdsText(nodes));
  for (const { path, nodes, label = '' } of all.filter((one) => !chapters.includes(one))) {
    const why = `nothing but a heading: “${textIn(nodes)}”`;
    if (textIn(nodes) !== '') skipped.push({ skipped: { file: bundle.file, place: path, title: label, why } });
  }
  const context: Context = { bundle, book, notes };
  const front = readFrontWords(asides, book);
  if (isOneArticle(chapters, book)) return [wholeBook(chapters, context, front), ...skipped];
  return [
    ...chapters.map((chapter, at) => chapterPost(chapter, context, at === 0 ? leftFrontWords(front) : [])),
    ...skipped,
  ];
}

/** Pages that say what the rest is, as the records of an archive do. */
const ASIDE =
  /\b(?:cover|title-?page|half-?title-?page|copyright-page|toc|landmarks|page-list|loi|lot|imprint|colophon|index)\b/;

/** A page that begins with the title of the book, and has no sentence. */
function isTitlePage({ nodes }: BookPage, title: string | undefined): boolean {
  const words = textIn(nodes);
  if (title === undefined || words.length > title.length + 300) return false;
  return lettersOf(words).startsWith(lettersOf(title)) && !SENTENCE.test(words.slice(title.length));
}

const SENTENCE = /(?:\S+\s+){4}\S+[.!?…。]/u;

function whyAside({ isLinear, kind = 'title page' }: BookPage): string {
  if (!isLinear) return 'a page outside of the row of reading';
  return `the ${(ASIDE.exec(kind)?.[0] ?? 'title page').replace(/^titlepage$/, 'title page')} of the book`;
}

interface Context {
  bundle: Bundle;
  book: BookPackage;
  notes: ReadonlyMap<string, BookNote>;
}

function isOneArticle(chapters: readonly Chapter[], { title }: BookPackage): boolean {
  const [first] = chapters;
  if (chapters.length <= 1 || title === undefined || !first) return chapters.length === 1;
  const words = textIn(first.nodes);
  const isTitled = lettersOf(words).startsWith(lettersOf(title));
  return isTitled && SENTENCE.test(words.slice(title.length));
}

function wholeBook(chapters: readonly Chapter[], context: Context, front: FrontWords): Found {
  const { book } = context;
  const nodes = chapters.flatMap((chapter) => chapter.nodes);
  const head = readHead(nodes, book.title, book.creators);
  const excerpt = book.description !== undefined && { excerpt: book.description };
  const pages = chapters.flatMap((chapter) => chapter.pages);
  const stated = { ...about(book), ...front.stated, ...head.stated, ...excerpt };
  const lines = front.lines.filter((line) => line !== stated.subtitle && line !== stated.excerpt);
  const warnings = leftFrontWords({ ...front, lines });
  return post(head.nodes, stated, { place: 'the book', pages, context, warnings });
}

function chapterPost(chapter: Chapter, context: Context, warnings: Warning[]): Found {
  const { book } = context;
  const head = readHead(chapter.nodes, chapter.label, book.creators);
  const within = book.title !== undefined && { publication: book.title };
  return post(
    head.nodes,
    { ...about(book), ...within, ...head.stated },
    { place: chapter.path, pages: chapter.pages, context, warnings },
  );
}

function about({ creators, date, language, subjects }: BookPackage): Partial<Stated> {
  const [, ...parts] = /^(?!0000)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(date ?? '') ?? [];
  const edtf = calendarDate(parts);
  return {
    authors: creators,
    tags: subjects,
    ...(edtf !== undefined && date !== undefined && { published: { edtf, words: date } }),
    ...(language !== undefined && { language }),
  };
}

interface Place {
  place: string;
  pages: readonly BookPage[];
  context: Context;
  /** What the reading of the book itself was not sure of. */
  warnings: Warning[];
}

function post(
  nodes: readonly ElementContent[],
  stated: Partial<Stated>,
  { place, pages, context, warnings: ofBook }: Place,
): Found {
  const { file } = context.bundle;
  const cited = notesOf(nodes, context.notes);
  const title = stated.title ?? basename(file).replace(/\.epub$/i, '');
  const untitled: Warning[] =
    stated.title === undefined
      ? [
          {
            code: 'title-inferred',
            found: `no title; “${title}” is put in`,
            expected: 'Give it the title that it had.',
          },
        ]
      : [];
  const warnings = [...untitled, ...ofBook, ...cited.warnings, ...new Set(pages.flatMap((page) => page.warnings))];
  const relabel = (list: readonly ElementContent[]) => relabelled(list, cited.labels);
  return {
    post: documentPost({
      file,
      place,
      blocks: relabel(nodes),
      notes: cited.ids.map((id) => ({
        label: cited.labels.get(id) ?? '',
        blocks: relabel(context.notes.get(id)?.blocks ?? []),
      })),
      stated: { ...stated, title },
      warnings,
    }),
  };
}

/** The notes that a text cites, with the numbers that are printed, or new ones where these are not clear. */
function notesOf(nodes: readonly ElementContent[], notes: Context['notes']) {
  const ids: string[] = [];
  const collect = (list: readonly ElementContent[]): void => {
    const found = marksIn(list).filter((id) => !ids.includes(id) && notes.has(id));
    ids.push(...new Set(found));
    for (const id of new Set(found)) collect(notes.get(id)?.blocks ?? []);
  };
  collect(nodes);
  const printed = ids.map((id) => (notes.get(id)?.printed ?? '').replace(/[.:]$/, ''));
  const isClear = new Set(printed).size === ids.length && printed.every((one) => /^[1-9]\d{0,5}$/.test(one));
  const labels = new Map(ids.map((id, index) => [id, isClear ? (printed[index] ?? '') : String(index + 1)]));
  const expected = 'All notes of the article are numbered anew, in order. People may have cited the old numbers.';
  const warnings: Warning[] = isClear
    ? []
    : [{ code: 'notes-renumbered', found: 'signs, or several notes with the same number', expected }];
  const inOrder = isClear ? ids.toSorted((a, b) => Number(labels.get(a)) - Number(labels.get(b))) : ids;
  return { ids: inOrder, labels, warnings };
}

function marksIn(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'note-mark' ? [attribute(node, 'label') ?? ''] : marksIn(node.children);
  });
}

function relabelled(nodes: readonly ElementContent[], labels: ReadonlyMap<string, string>): ElementContent[] {
  return mapElements(nodes, (one) => {
    if (!isElement(one, 'note-mark')) return [one];
    const label = labels.get(attribute(one, 'label') ?? '');
    return label === undefined ? [] : [{ ...one, properties: { label } }];
  });
}

/** Whether there is more in a chapter than headings: of a list of notes only its heading is left. */
function holdsText(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    if (node.type !== 'element' || headingNames.has(node.tagName)) return false;
    return node.tagName === 'img' || node.tagName === 'note-mark' || holdsText(node.children);
  });
}

function textIn(nodes: readonly ElementContent[]): string {
  return plainText(nodes).replace(/\s+/g, ' ').trim();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
