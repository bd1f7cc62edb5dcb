import type { Element, ElementContent } from 'hast';
import type { Definition, FootnoteDefinition } from 'mdast';
import { checkHeadings } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { checkNoteForms } from './check-note-forms.ts';
import { checkNotes } from './check-notes.ts';
import { countWords } from './count-words.ts';
import { levelHeadings } from './heading-levels.ts';
import { liftNotes } from './lift-notes.ts';
import { imagesIn, linksIn } from './links-in.ts';
import { headingNames, isHeading } from './name-headings.ts';
import { markArchiveRemarks } from './mark-archive-remarks.ts';
import { markNames } from './name-marks.ts';
import { checkLists } from './numbered-lists.ts';
import { paragraphNumbering } from './number-paragraphs.ts';
import type { Note, NoteCitation, Paragraph, ParsedArticle, Section } from './parsed-article.ts';
import { readMarkdown } from './read-markdown.ts';
import { sentenceAt } from './sentence-at.ts';
import { type TextWithMarks, textWithMarks } from './text-with-marks.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** Reads an article's Markdown, without its frontmatter, into everything that the site shows of it. */
export function parseArticle(source: string): ParsedArticle {
  const tree = readMarkdown(source);
  const faults = [
    ...checkNotes(tree, source),
    ...checkNoteForms(tree, source),
    ...checkHtml(tree),
    ...checkHeadings(tree),
    ...checkLists(tree),
  ];
  const links = linksIn(tree);
  const images = imagesIn(tree);
  const { text, notes: definitions, addresses } = liftNotes(tree);

  const nameMarks = markNames();
  const blocks = toHtmlTree(text, addresses);
  levelHeadings(blocks);
  blocks.filter(isElement).forEach(nameMarks);
  blocks.filter(isElement).forEach(markArchiveRemarks);
  const { places, sections } = readPlaces(blocks);
  const notes = definitions.map((definition) => readNote(definition, addresses, nameMarks));

  const citedAt = citationsByNote([...places, ...notes.map((note) => note.place)]);
  const paragraphs = places.filter(({ element }) => !isHeading(element) || isNumbered(element));
  return {
    blocks,
    sections,
    paragraphs,
    notes: notes.map(({ note }) => ({ ...note, citedAt: citedAt.get(note.label) ?? [] })),
    words: paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0),
    links,
    images,
    faults,
  };
}

/** Something in which notes can be cited: a paragraph, a heading or another note. */
type Place = Omit<Paragraph, 'element'>;

function readPlaces(blocks: readonly ElementContent[]): { places: Paragraph[]; sections: Section[] } {
  const numberParagraphs = paragraphNumbering();
  const nameHeading = headingNames();
  const places: Paragraph[] = [];
  const sections: Section[] = [];
  for (const block of blocks.filter(isElement)) {
    if (isHeading(block)) sections.push(nameHeading(block));
    const section = sections.at(-1);
    for (const element of isHeading(block) ? [block] : numberParagraphs(block)) {
      places.push({ id: String(element.properties.id), section, ...textWithMarks(element), element });
    }
  }
  return { places, sections };
}

function readNote(
  definition: FootnoteDefinition,
  addresses: readonly Definition[],
  nameMarks: (element: Element) => void,
): { note: Omit<Note, 'citedAt'>; place: Place } {
  const label = definition.label ?? definition.identifier;
  const id = `fn-${label}`;
  const content = toHtmlTree(definition.children, addresses);
  const elements = content.filter(isElement);
  elements.forEach(nameMarks);
  elements.forEach(markArchiveRemarks);
  const read = joined(elements.map(textWithMarks));
  return {
    note: {
      label,
      id,
      line: definition.position?.start.line ?? 1,
      text: read.text,
      content,
      addresses: elements.flatMap(addressesIn),
    },
    place: { id, ...read },
  };
}

/** Texts as one, with a space between each and the next. */
function joined(texts: readonly TextWithMarks[]): TextWithMarks {
  return texts.reduce<TextWithMarks>(
    (all, { text, marks }, index) => {
      const lead = index === 0 ? all.text : `${all.text} `;
      const moved = marks.map((mark) => ({ ...mark, offset: mark.offset + lead.length }));
      return { text: lead + text, marks: [...all.marks, ...moved] };
    },
    { text: '', marks: [] },
  );
}

function addressesIn({ tagName, properties, children }: Element): string[] {
  const own = tagName === 'a' && typeof properties.href === 'string' && /^https?:/.test(properties.href);
  return [...(own ? [String(properties.href)] : []), ...children.filter(isElement).flatMap(addressesIn)];
}

function citationsByNote(places: readonly Place[]): Map<string, NoteCitation[]> {
  const result = new Map<string, NoteCitation[]>();
  for (const { id, section, text, marks } of places) {
    for (const { id: mark, label, offset } of marks) {
      const citation = { mark, paragraph: id, section, ...sentenceAt(text, offset) };
      result.set(label, [...(result.get(label) ?? []), citation]);
    }
  }
  return result;
}

function isNumbered({ properties }: Element): boolean {
  return typeof properties.id === 'string' && /^p-\d+$/.test(properties.id);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
