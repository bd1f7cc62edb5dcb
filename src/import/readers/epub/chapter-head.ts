import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { titleFromElement } from '../../frontmatter/title-runs.ts';
import { headingNames } from '../../html/kinds.ts';
import { attribute, hasClass, isElement } from '../../html/nodes.ts';
import type { Stated } from '../../model/post.ts';

/** What a chapter says of itself at its beginning, and the text after it. */
export interface ChapterHead {
  stated: Pick<Partial<Stated>, 'title' | 'titleRuns' | 'subtitle' | 'authors'>;
  nodes: ElementContent[];
}

/**
 * Takes title, subtitle and authors from the beginning of a chapter. Its title is that of the contents, where its heading
 * is part of that, or else its heading.
 *
 * @param creators of the book, by whose names a line of authors is known
 */
export function readHead(
  nodes: readonly ElementContent[],
  label: string | undefined,
  creators: readonly string[],
): ChapterHead {
  const lines = linesIn(nodes);
  const heading = lines.find((line) => headingNames.has(line.tagName));
  const before = heading ? lines.slice(0, lines.indexOf(heading)) : lines;
  const isFirst =
    heading !== undefined && before.every((line) => isSubtitle(line) || textIn(line).length < 60) && before.length < 3;
  const own = isFirst ? textIn(heading) : '';
  const isWithin = label !== undefined && lettersOf(label).includes(lettersOf(own));
  const title = own === '' || (isWithin && isNumber(own)) ? label : own;
  const taken = new Set<Element>();
  const stated: ChapterHead['stated'] = title === undefined || title === '' ? {} : { title };
  // A title may be in a paragraph that only looks like one.
  const [first] = lines;
  const top = isFirst ? heading : first && lettersOf(textIn(first)) === lettersOf(title ?? '') ? first : undefined;
  if (!top) return { stated, nodes: [...nodes] };
  const next = lines.slice(lines.indexOf(top) + 1, lines.indexOf(top) + 5);
  const runs = titleFromElement(top);
  if (title === textIn(top) && runs.some(({ isItalic }) => isItalic)) stated.titleRuns = runs;
  if (!holdsMark(top)) taken.add(top);
  // “Chapter 1” and the words below it are one title in the contents.
  const [second] = next;
  const both = second && headingNames.has(second.tagName) ? lettersOf(own) + lettersOf(textIn(second)) : '';
  if (second && both !== '' && title === label && lettersOf(label ?? '').includes(both) && !holdsMark(second))
    taken.add(second);
  const subtitle = next.find((line) => isSubtitle(line) && !holdsMark(line));
  if (subtitle) {
    stated.subtitle = textIn(subtitle);
    taken.add(subtitle);
  }
  const bylines = next.filter((line) => !taken.has(line) && namesIn(line, creators).length > 0);
  if (bylines.length > 0) stated.authors = bylines.flatMap((line) => namesIn(line, creators));
  for (const line of bylines) taken.add(line);
  return { stated, nodes: without(nodes, taken) };
}

/** Whether a heading only counts: “Chapter 1”, “XII.”, “Глава 3”. */
function isNumber(heading: string): boolean {
  return /^(?:[\p{L}]{2,12}\s+)?(?:\p{Nd}{1,3}|[IVXLC]{1,7})[.:]?$/u.test(heading);
}

/** The first lines of a chapter: headings and paragraphs. */
function linesIn(nodes: readonly ElementContent[], most = 8): Element[] {
  const found: Element[] = [];
  for (const node of nodes) {
    if (found.length >= most) break;
    if (!isElement(node)) continue;
    if (headingNames.has(node.tagName) || node.tagName === 'p') {
      if (textIn(node) !== '') found.push(node);
    } else found.push(...linesIn(node.children, most - found.length));
  }
  return found;
}

function isSubtitle(line: Element): boolean {
  const types = (attribute(line, 'epub:type') ?? '').split(/\s+/);
  return types.includes('subtitle') || hasClass(line, 'subtitle') || attribute(line, 'role') === 'doc-subtitle';
}

/** The creators of the book that a line names, where it names nobody and nothing else. */
function namesIn(line: Element, creators: readonly string[]): string[] {
  const text = textIn(line);
  const named = creators.filter((name) => text.includes(name));
  const rest = named
    .reduce((left, name) => left.replace(name, ''), text)
    .replace(/\b(?:by|and|with|von|und|par|et|por|y)\b|[авт.и]{1,4}|[\s,;&:.]/giu, '');
  return rest === '' ? named : [];
}

function without(nodes: readonly ElementContent[], taken: ReadonlySet<Element>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return taken.has(node) ? [] : [{ ...node, children: without(node.children, taken) }];
  });
}

function holdsMark(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && (child.tagName === 'note-mark' || child.tagName === 'img' || holdsMark(child)),
  );
}

function textIn(node: Element): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
