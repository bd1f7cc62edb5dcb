import { addedText, element } from '../../html/nodes.ts';
import { assemble } from '../document/blocks.ts';
import { noteMark } from '../document/document-post.ts';
import type { Look } from '../document/inline.ts';
import { elementAt, elementsBelow, elementsIn, textOf, type XmlNode } from '../document/xml.ts';
import type { OpenLine, OpenReading } from './reading.ts';

interface Around {
  look: Look;
  href?: string | undefined;
  /** Whether readers do not see it. */
  isHidden?: boolean;
}

/** Reads what is in a paragraph or heading (OpenDocument 1.3, part 3, section 6). */
export function readLine(node: XmlNode, reading: OpenReading, around: Around = { look: {} }): OpenLine {
  const line: OpenLine = { pieces: [], boxes: [] };
  const text = (value: string) => {
    if (around.isHidden) reading.tally.hidden.push(value);
    else line.pieces.push({ node: addedText(value), look: around.look, href: around.href });
  };
  for (const child of node.children) {
    if (typeof child === 'string') {
      text(child.replace(/[\t\n\r ]+/g, ' '));
      continue;
    }
    const { name, attributes } = child;
    if (name === 'text:s') text(' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1)));
    else if (name === 'text:tab') text(' ');
    else if (name === 'text:line-break') line.pieces.push({ node: element('br'), look: {} });
    else {
      const { pieces, boxes } = readElement(child, reading, around);
      line.pieces.push(...pieces);
      line.boxes.push(...boxes);
    }
  }
  return line;
}

function readElement(node: XmlNode, reading: OpenReading, around: Around): OpenLine {
  const { name, attributes } = node;
  const nothing: OpenLine = { pieces: [], boxes: [] };
  if (UNSEEN.has(name)) return nothing;
  if (name === 'text:note') return { pieces: [{ node: noteMark(readNote(node, reading)), look: {} }], boxes: [] };
  if (name === 'text:note-ref') {
    const label = reading.labels.get(attributes['text:ref-name'] ?? '');
    if (label === undefined) return readLine(node, reading, around);
    reading.tally.replaced.push(textOf(node));
    return { pieces: [{ node: noteMark(label), look: {} }], boxes: [] };
  }
  if (name === 'office:annotation') {
    const words = elementsBelow(node, 'text:p').map(textOf).join(' ');
    reading.comments.push(`${textOf(elementAt(node, 'dc:creator'))}: ${words}`);
    return nothing;
  }
  if (name === 'text:a' || name === 'draw:a') {
    const href = attributes['xlink:href'];
    return readLine(node, reading, { ...around, href: href?.startsWith('#') ? around.href : href });
  }
  if (name === 'text:span') {
    const { hidden, ...look } = reading.styles.lookOf(attributes['text:style-name']);
    return readLine(node, reading, {
      ...around,
      look: { ...around.look, ...look },
      isHidden: hidden ?? around.isHidden ?? false,
    });
  }
  if (name === 'text:hidden-text') return readLine(node, reading, { ...around, isHidden: true });
  if (name === 'text:ruby') return readLine(elementAt(node, 'text:ruby-base') ?? node, reading, around);
  if (name === 'draw:frame') return readFrame(node, reading, around);
  if (DRAWINGS.test(name)) return { pieces: [], boxes: reading.readBlocks(elementsIn(node), reading) };
  return readLine(node, reading, around);
}

/** What says nothing itself: places, changes, programs, and what is told of an image elsewhere. */
const UNSEEN: ReadonlySet<string> = new Set([
  'text:script',
  'office:annotation-end',
  'office:event-listeners',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:tracked-changes',
  'text:toc-mark',
  'text:alphabetical-index-mark',
]);

/** Shapes may have text of their own. */
const DRAWINGS =
  /^(?:draw:(?:g|rect|line|polyline|polygon|path|custom-shape|ellipse|circle|connector|caption|control)|dr3d:.*)$/;

/** Reads a note where it is cited, and returns its label. */
function readNote(node: XmlNode, reading: OpenReading): string {
  const label = reading.labels.get(node.attributes['text:id'] ?? '') ?? String(reading.notes.length + 1);
  const printed = elementAt(node, 'text:note-citation');
  if (printed) reading.tally.replaced.push(textOf(printed));
  // It is in its place before notes within it are.
  const note = { label, blocks: assemble([]) };
  reading.notes.push(note);
  note.blocks = assemble(reading.readBlocks(elementsIn(elementAt(node, 'text:note-body')), reading));
  return label;
}

/** A frame: an image, a formula, or text in a box. Of other objects a person is told. */
function readFrame(frame: XmlNode, reading: OpenReading, around: Around): OpenLine {
  const description = [elementAt(frame, 'svg:desc'), elementAt(frame, 'svg:title')]
    .map(textOf)
    .find((text) => text.trim() !== '');
  const [box] = elementsIn(frame, 'draw:text-box');
  if (box) return { pieces: [], boxes: reading.readBlocks(elementsIn(box), reading) };
  const [object] = elementsIn(frame, 'draw:object', 'draw:object-ole');
  const formula = reading.formulas.get(pathOf(object));
  if (formula !== undefined) {
    reading.tally.equations.push(formula);
    return { pieces: [{ node: addedText(formula), ...around }], boxes: [] };
  }
  const images = elementsIn(frame, 'draw:image').map(pathOf);
  const src = images.find((path) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(path)) ?? images[0];
  if (src === undefined || src === '' || object) {
    reading.tally.drawings.push(description ?? 'without a description');
    return { pieces: [], boxes: [] };
  }
  return {
    pieces: [{ node: element('img', [], { src, alt: description ?? '' }), look: {}, href: around.href }],
    boxes: [],
  };
}

function pathOf(node: XmlNode | undefined): string {
  return (node?.attributes['xlink:href'] ?? '').replace(/^\.\/|\/$/g, '');
}
