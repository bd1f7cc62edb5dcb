import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkHtml } from './check-html.ts';
import { checkNotes } from './check-notes.ts';
import { nameHeadings } from './name-headings.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import type { Note, NoteCitation, Paragraph, ParsedArticle, Section } from './parsed-article.ts';
import { readMarkdown } from './read-markdown.ts';
import { sentenceAt } from './sentence-at.ts';
import { textWithMarks } from './text-with-marks.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** Reads an article's Markdown, without its frontmatter, into everything that the site shows of it. */
export function parseArticle(source: string): ParsedArticle {
  const tree = readMarkdown(source);
  const faults = [...checkNotes(tree, source), ...checkHtml(tree), ...checkHeadings(tree)];
  const ids = numberParagraphs(tree);
  const headings = nameHeadings(tree);

  const nameMark = markNames();
  const blocks = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [] : toHtmlTree(node, nameMark),
  );
  const places = readPlaces(tree, ids, headings);
  const elements = elementsById(blocks);
  const paragraphs = places.flatMap((place) =>
    place.isHeading ? [] : [{ ...place, element: elementOf(place.id, elements) }],
  );

  const citedAt = citationsByNote(places);
  const definitions = distinct(tree.children.filter((node) => node.type === 'footnoteDefinition'));
  return {
    blocks,
    sections: [...headings.values()],
    paragraphs,
    notes: definitions.map((definition) => readNote(definition, nameMark, citedAt)),
    words: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
    faults,
  };
}

/** A paragraph, table or heading, in which notes may be cited. */
type Place = Omit<Paragraph, 'element'> & { isHeading: boolean };

function readPlaces(tree: Root, ids: Map<object, string>, headings: Map<Heading, Section>): Place[] {
  const nameMark = markNames();
  const places: Place[] = [];
  let section: Section | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') section = headings.get(node) ?? section;
    const id = node.type === 'heading' ? headings.get(node)?.id : ids.get(node);
    if (id === undefined) return;
    const { text, marks } = textWithMarks(node);
    const named = marks.map((mark) => ({ ...mark, id: nameMark(mark.label) }));
    places.push({ id, section, text, marks: named, isHeading: node.type === 'heading' });
  });
  return places;
}

function elementOf(id: string, elements: Map<string, Element>): Element {
  const element = elements.get(id);
  if (!element) throw new Error(`paragraph ${id} has no element`);
  return element;
}

/** Names the marks of each note: the first `fnref-7`, the second `fnref-7-2`. */
function markNames(): (label: string) => string {
  const counts = new Map<string, number>();
  return (label) => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count === 1 ? `fnref-${label}` : `fnref-${label}-${count}`;
  };
}

function elementsById(blocks: ElementContent[]): Map<string, Element> {
  const elements = new Map<string, Element>();
  visit({ type: 'root', children: blocks }, 'element', (element) => {
    if (typeof element.properties.id === 'string') elements.set(element.properties.id, element);
  });
  return elements;
}

function citationsByNote(places: readonly Place[]): Map<string, NoteCitation[]> {
  const result = new Map<string, NoteCitation[]>();
  for (const { id, section, text, marks } of places) {
    for (const mark of marks) {
      const citation = { mark: mark.id, paragraph: id, section, ...sentenceAt(text, mark.offset) };
      result.set(mark.label, [...(result.get(mark.label) ?? []), citation]);
    }
  }
  return result;
}

function readNote(
  definition: FootnoteDefinition,
  nameMark: (label: string) => string,
  citedAt: Map<string, NoteCitation[]>,
): Note {
  const label = definition.label ?? definition.identifier;
  const addresses: string[] = [];
  visit(definition, 'link', (link) => {
    if (/^https?:/.test(link.url)) addresses.push(link.url);
  });
  return {
    label,
    id: `fn-${label}`,
    text: definition.children.map((child) => textWithMarks(child).text).join(' '),
    content: definition.children.flatMap((child) => toHtmlTree(child, nameMark)),
    addresses,
    citedAt: citedAt.get(label) ?? [],
  };
}

function distinct(definitions: readonly FootnoteDefinition[]): FootnoteDefinition[] {
  return [
    ...new Map(definitions.toReversed().map((node) => [node.label ?? node.identifier, node])).values(),
  ].toReversed();
}

function checkHeadings(tree: Root): ParsedArticle['faults'] {
  return tree.children
    .filter((node) => node.type === 'heading' && node.depth === 1)
    .map((node) => ({
      code: 'heading-level',
      line: node.position?.start.line ?? 1,
      found: 'a heading of level one',
      expected: 'expected sections to begin at level two (##): level one is the title',
    }));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
