import type { ElementContent } from 'hast';
import { element } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { Block } from '../document/blocks.ts';
import { inlineOf } from '../document/inline.ts';
import { elementAt, elementsIn, type XmlNode } from '../document/xml.ts';
import { readList } from './list.ts';
import { readLine } from './read-line.ts';
import type { OpenReading } from './reading.ts';
import { readTable } from './table.ts';

/** Reads the blocks of a document, a section, a cell, a box or a note (OpenDocument 1.3, part 3, section 5). */
export function readBlocks(nodes: readonly XmlNode[], reading: OpenReading): Block[] {
  return nodes.flatMap((node): Block[] => {
    const { name } = node;
    if (name === 'text:p' || name === 'text:h') return readParagraph(node, reading);
    if (name === 'text:list') return readList(node, reading);
    if (name === 'table:table') return [{ is: 'other', content: readTable(node, reading) }];
    if (CONTENTS.has(name)) return readBlocks(elementsIn(elementAt(node, 'text:index-body')), reading).map(asContents);
    if (UNSEEN.has(name)) return [];
    // Frames and shapes may hang on the page instead of a paragraph.
    if (name.startsWith('draw:')) return readParagraph({ name: 'text:p', attributes: {}, children: [node] }, reading);
    return readBlocks(elementsIn(node), reading);
  });
}

/** Lists that pages make themselves. */
const CONTENTS: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
]);

const UNSEEN: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:scripts',
  'text:soft-page-break',
]);

function asContents({ content }: Block): Block {
  return { is: 'contents', content };
}

function readParagraph(node: XmlNode, reading: OpenReading): Block[] {
  const { pieces, boxes } = readLine(node, reading);
  const named = reading.styles.kindOf(node.attributes['text:style-name']);
  const level = Number(node.attributes['text:outline-level'] ?? 1) || 1;
  const isHeading = node.name === 'text:h' || named.is === 'heading';
  const bare = isHeading ? pieces.map((piece) => ({ ...piece, look: { ...piece.look, bold: false } })) : pieces;
  const content = inlineOf(bare);
  const block: Block =
    node.name === 'text:h'
      ? { is: 'heading', level, content }
      : named.is === 'heading'
        ? { is: 'heading', level: named.level, content }
        : { is: named.is, content };
  return [...(holdsAnything(content) ? [block] : isRule(node) ? [rule] : []), ...boxes];
}

function holdsAnything(content: readonly ElementContent[]): boolean {
  if (plainText(content).trim() !== '') return true;
  return content.some(
    (node) => node.type === 'element' && (['note-mark', 'img'].includes(node.tagName) || holdsAnything(node.children)),
  );
}

const rule: Block = { is: 'other', content: [element('hr')] };

/** Whether a paragraph is only a line over the page, as LibreOffice and pandoc write it. */
function isRule({ attributes, children }: XmlNode): boolean {
  return (
    /^horizontal_20_line$/i.test(attributes['text:style-name'] ?? '') ||
    children.some((child) => typeof child !== 'string' && isLineOver(child))
  );
}

function isLineOver({ name, attributes }: XmlNode): boolean {
  return name === 'draw:rect' && attributes['style:rel-width'] === '100%';
}
