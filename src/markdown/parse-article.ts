import type { Element, ElementContent } from 'hast';
import { removePosition } from 'unist-util-remove-position';
import { checkHeadings } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { checkNoteSyntax } from './check-note-syntax.ts';
import { checkNotes } from './check-notes.ts';
import { citationsByNote } from './citations-by-note.ts';
import { countWords } from './count-words.ts';
import { levelHeadings } from './heading-levels.ts';
import { extractFootnotes } from './extract-footnotes.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { checkLists } from './numbered-lists.ts';
import { imagesIn, linksIn } from './links-in.ts';
import { isHeading } from './name-headings.ts';
import { wrapArchiveRemarks } from './wrap-archive-remarks.ts';
import { nameTables } from './name-tables.ts';
import { orderNotes } from './order-notes.ts';
import { checkFormulas } from './read-formulas.ts';
import { readMarkdown } from './read-markdown.ts';
import { draftNote, readNote } from './read-notes.ts';
import { readPlaces } from './read-places.ts';
import { separateMarks } from './separate-marks.ts';
import { toHtmlTree } from './to-html-tree.ts';
import { markLink } from './walk-text.ts';

/** Parses an article's Markdown, without its frontmatter. */
export function parseArticle(markdown: string): ParsedArticle {
  const tree = readMarkdown(markdown);
  const faults = [
    ...checkNotes(tree, markdown),
    ...checkNoteSyntax(tree, markdown),
    ...checkHtml(tree),
    ...checkHeadings(tree),
    ...checkLists(tree),
    ...checkFormulas(tree),
  ];
  const links = linksIn(tree);
  const images = imagesIn(tree);
  const { text, notes: definitions, addresses } = extractFootnotes(tree);

  const nameMarks = markNumbering();
  const blocks = toHtmlTree(text, addresses).filter(isElement);
  levelHeadings(blocks);
  blocks.forEach(nameMarks);
  const { places, sections } = readPlaces(blocks);
  const definedNotes = definitions.map((definition) => draftNote(definition, addresses));
  const drafts = orderNotes(
    definedNotes,
    places.flatMap(({ marks }) => marks.map(({ label }) => label)),
  );
  drafts.flatMap(({ content }) => content).forEach(nameMarks);
  const notes = drafts.map(readNote);
  const inReadingOrder = [...blocks, ...drafts.flatMap(({ content }) => content)];
  inReadingOrder.forEach(wrapArchiveRemarks);
  inReadingOrder.forEach(separateMarks);
  nameTables(inReadingOrder);
  // The trees stay in memory, and nothing needs their positions in the Markdown any more.
  for (const element of inReadingOrder) removePosition(element);

  const citedAt = citationsByNote([...places, ...notes.map((note) => note.place)]);
  const paragraphs = places.filter(({ element }) => !isHeading(element) || isNumbered(element));
  return {
    blocks,
    sections,
    paragraphs: paragraphs.map(({ id, section, text, marks, element }) => ({ id, section, text, marks, element })),
    notes: notes.map(({ note }) => ({ ...note, citedAt: citedAt.get(note.label) ?? [] })),
    words: paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0),
    links,
    images,
    faults,
  };
}

function isNumbered({ properties }: Element): boolean {
  return typeof properties.id === 'string' && /^p-\d+$/.test(properties.id);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/**
 * Returns a function that gives the marks in each element, in order, their ids: the first mark of note 7 gets
 * `fnref-7`, the second `fnref-7-2`.
 */
export function markNumbering(): (element: Element) => void {
  const counts = new Map<string, number>();
  return function name(element: Element): void {
    const link = markLink(element);
    if (link) {
      const label = String(link.properties.href).slice('#fn-'.length);
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      link.properties.id = count === 1 ? `fnref-${label}` : `fnref-${label}-${count}`;
      return;
    }
    for (const child of element.children) if (child.type === 'element') name(child);
  };
}
