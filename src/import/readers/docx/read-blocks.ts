import type { ElementContent } from 'hast';
import { addedText, element, isElement } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import { assemble, type Block } from '../document/blocks.ts';
import { inlineOf, type Piece } from '../document/inline.ts';
import { elementAt, elementsIn, type XmlNode } from '../document/xml.ts';
import { chosen } from './alternatives.ts';
import { readLine } from './read-line.ts';
import type { Reading } from './reading.ts';
import type { StyleKind } from '../document/style-kinds.ts';
import { outlineLevel } from './styles.ts';
import { readTable } from './table.ts';

/** Reads the blocks of a document, a cell, a box or a note: paragraphs and tables, in order. */
export function readBlocks(nodes: readonly XmlNode[], reading: Reading): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.name === 'w:p') return readParagraph(node, reading);
    if (node.name === 'w:tbl') return [{ is: 'other', content: readTable(node, reading, blocksAsHtml) }];
    if (node.name === 'w:sdt') return readControl(node, reading);
    if (node.name === 'mc:AlternateContent') return readBlocks(chosen(node), reading);
    if (node.name === 'w:altChunk') reading.tally.embedded++;
    return GROUPS.has(node.name) ? readBlocks(elementsIn(node), reading) : looseLine(node, reading);
  });
}

/** Elements that only group blocks. */
const GROUPS: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** The blocks of a part as HTML. */
export function blocksAsHtml(nodes: readonly XmlNode[], reading: Reading): ElementContent[] {
  return assemble(readBlocks(nodes, reading));
}

/** Equations may be outside of paragraphs. */
function looseLine(node: XmlNode, reading: Reading): Block[] {
  if (!node.name.startsWith('m:')) return [];
  return [{ is: 'text', content: inlineOf(readLine([node], reading).pieces) }];
}

/** A content control; that of a table of contents, which pages make themselves, is known by its gallery. */
function readControl(node: XmlNode, reading: Reading): Block[] {
  const gallery = elementAt(node, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'];
  const blocks = readBlocks(elementsIn(elementAt(node, 'w:sdtContent')), reading);
  return gallery === 'Table of Contents' ? blocks.map(({ content }) => ({ is: 'contents', content })) : blocks;
}

function readParagraph(node: XmlNode, reading: Reading): Block[] {
  const properties = elementAt(node, 'w:pPr');
  const { pieces, boxes } = readLine(elementsIn(node), reading);
  if (elementAt(properties, 'w:rPr', 'w:ins')) reading.tally.insertions++;
  if (elementAt(properties, 'w:rPr', 'w:del')) {
    // The end of the paragraph was deleted: its words begin the next (section 17.13.5.15).
    reading.tally.deletions++;
    reading.carried.push(...inlineOf(pieces));
    return boxBlocks(boxes, reading);
  }
  const id = elementAt(properties, 'w:pStyle')?.attributes['w:val'];
  const level = outlineLevel(properties);
  const named = reading.styles.kindOf(id);
  const kind: StyleKind = named.is === 'text' && level !== undefined ? { is: 'heading', level } : named;
  const line = inlineOf(kind.is === 'heading' ? withoutBold(pieces) : pieces);
  const content = [...reading.carried.splice(0), ...line.filter((one) => !isElement(one, 'hr'))];
  const place = reading.numbering.next(elementAt(properties, 'w:numPr') ?? reading.styles.numberingOf(id));
  const holdsText = content.some((node) => plainText([node]).trim() !== '' || holdsMark([node]));
  return [...(content.length < line.length ? [rule] : []), ...block(), ...boxBlocks(boxes, reading)];

  function block(): Block[] {
    if (!holdsText && !content.some((one) => isElement(one, 'img') || isElement(one, 'a'))) return [];
    if (kind.is === 'heading') {
      const printed = place?.isOrdered ? [addedText(`${place.printed} `)] : [];
      return [{ is: 'heading', level: kind.level, content: [...printed, ...content] }];
    }
    if (kind.is !== 'text' || !place) return [{ is: kind.is, content }];
    if (place.isOther) reading.tally.lettered.push(place.printed);
    return [{ is: 'item', ...place, isContinued: place.printed.trim() === '', content }];
  }
}

const rule: Block = { is: 'other', content: [element('hr')] };

function holdsMark(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => node.type === 'element' && (node.tagName === 'note-mark' || holdsMark(node.children)));
}

/** Headings are bold, all of them: only italics mean something in one. */
function withoutBold(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, look: { ...piece.look, bold: false } }));
}

function boxBlocks(boxes: readonly XmlNode[], reading: Reading): Block[] {
  // What a box holds is a text of its own: fields around its anchor do not reach into it.
  return boxes.length === 0 ? [] : readBlocks(boxes, { ...reading, fields: [], carried: [] });
}
