import { hex } from 'dingbat-to-unicode';
import { addedText, element } from '../../html/nodes.ts';
import { noteMark } from '../document/document-post.ts';
import type { Look, Piece } from '../document/inline.ts';
import { elementAt, elementsIn, textOf, type XmlNode } from '../document/xml.ts';
import { chosen } from './alternatives.ts';
import { readDrawing } from './drawing.ts';
import { equationText } from './equation.ts';
import { readField } from './field.ts';
import type { Line, Reading } from './reading.ts';
import { lookIn, type RunLook } from './styles.ts';

/** Reads what is in a paragraph, with tracked changes accepted. */
export function readLine(nodes: readonly XmlNode[], reading: Reading, href?: string): Line {
  const line: Line = { pieces: [], boxes: [] };
  const add = ({ pieces, boxes }: Line) => {
    line.pieces.push(...pieces);
    line.boxes.push(...boxes);
  };
  const inside = (node: XmlNode, leads = href) => add(readLine(elementsIn(node), reading, leads));
  for (const node of nodes) {
    if (node.name === 'w:r') add(readRun(node, reading, href));
    else if (node.name === 'w:ins' || node.name === 'w:moveTo') {
      reading.tally.insertions++;
      inside(node);
    } else if (node.name === 'w:del' || node.name === 'w:moveFrom') reading.tally.deletions++;
    else if (node.name === 'w:hyperlink') inside(node, linkOf(node, reading) ?? href);
    else if (node.name === 'w:fldSimple') {
      const field = readField(node.attributes['w:instr'] ?? '', reading.labels);
      if (field.mark === undefined) inside(node, field.href ?? href);
      else {
        reading.tally.replaced.push(...elementsIn(node).map(textOf));
        line.pieces.push({ node: noteMark(field.mark), look: {} });
      }
    } else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') {
      const text = equationText(node);
      reading.tally.equations.push(text);
      line.pieces.push(textPiece(text, {}, href));
    } else if (node.name === 'mc:AlternateContent') add(readLine(chosen(node), reading, href));
    else if (node.name === 'w:sdt') add(readLine(elementsIn(elementAt(node, 'w:sdtContent')), reading, href));
    else if (LINES.has(node.name)) inside(node);
    else if (node.name === 'w:p') line.boxes.push(node);
  }
  return line;
}

/** Elements that only group runs. */
const LINES: ReadonlySet<string> = new Set(['w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:subDoc']);

function linkOf({ attributes }: XmlNode, { part }: Reading): string | undefined {
  const target = part.targets.get(attributes['r:id'] ?? '');
  if (!target?.isExternal) return undefined;
  const anchor = attributes['w:anchor'];
  return anchor === undefined || target.path.includes('#') ? target.path : `${target.path}#${anchor}`;
}

function readRun(run: XmlNode, reading: Reading, href: string | undefined): Line {
  const line: Line = { pieces: [], boxes: [] };
  const { look, isHidden } = runLook(run, reading);
  for (const node of elementsIn(run)) {
    if (node.name === 'w:fldChar' || node.name === 'w:instrText') {
      const mark = readFieldPart(node, reading);
      if (mark !== undefined) line.pieces.push({ node: noteMark(mark), look: {} });
      continue;
    }
    if (reading.fields.some(({ isResult, isReplaced }) => !isResult || isReplaced)) {
      if (node.name === 'w:t') reading.tally.replaced.push(textOf(node));
      continue;
    }
    const leads = reading.fields.findLast((field) => field.href !== undefined)?.href ?? href;
    const part = readInRun(node, look, reading, leads);
    if (isHidden) {
      const words = part.pieces.map((piece) => (piece.node.type === 'text' ? piece.node.value : '')).join('');
      if (words !== '') reading.tally.hidden.push(words);
      continue;
    }
    line.pieces.push(...part.pieces);
    line.boxes.push(...part.boxes);
  }
  return line;
}

function runLook(run: XmlNode, { styles }: Reading): { look: Look; isHidden: boolean } {
  const properties = elementAt(run, 'w:rPr');
  const named = styles.lookOf(elementAt(properties, 'w:rStyle')?.attributes['w:val']);
  const { hidden = false, script, ...look }: RunLook = { ...named, ...lookIn(properties) };
  return { look: { ...look, ...(script && script !== 'none' && { script }) }, isHidden: hidden };
}

function readInRun(node: XmlNode, look: Look, reading: Reading, href: string | undefined): Line {
  const text = (value: string): Line => ({ pieces: [textPiece(value, look, href)], boxes: [] });
  const { name, attributes } = node;
  if (name === 'w:t') return text(textOf(node));
  if (name === 'w:tab' || name === 'w:ptab') return text(' ');
  if (name === 'w:noBreakHyphen') return text('\u2011');
  if (name === 'w:sym') return text(signOf(attributes, reading));
  if (name === 'w:cr' || (name === 'w:br' && !/^(?:page|column)$/.test(attributes['w:type'] ?? ''))) {
    return { pieces: [{ node: element('br'), look: {} }], boxes: [] };
  }
  if (name === 'w:br') return text(' ');
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    const label = reading.labels.byNote.get(`${name.slice(2, -9)} ${attributes['w:id'] ?? ''}`);
    return { pieces: label === undefined ? [] : [{ node: noteMark(label), look: {} }], boxes: [] };
  }
  if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') return readDrawing(node, reading, href);
  if (name === 'w:ruby') return readLine(elementsIn(elementAt(node, 'w:rubyBase')), reading, href);
  if (name === 'mc:AlternateContent') {
    const parts = chosen(node).map((one) => readInRun(one, look, reading, href));
    return { pieces: parts.flatMap(({ pieces }) => pieces), boxes: parts.flatMap(({ boxes }) => boxes) };
  }
  return { pieces: [], boxes: [] };
}

function textPiece(value: string, look: Look, href: string | undefined): Piece {
  return { node: addedText(value), look, href };
}

/** A sign of a font of signs, as Unicode has it. */
function signOf({ 'w:font': font = '', 'w:char': code = '' }: XmlNode['attributes'], { tally }: Reading): string {
  const known = hex(font, code) ?? hex(font, code.replace(/^F0(?=..$)/i, ''));
  if (known) return known.string;
  const number = parseInt(code, 16);
  if (number >= 0x20 && !(number >= 0xe000 && number <= 0xf8ff) && number <= 0xffff) return String.fromCharCode(number);
  tally.signs.push(`${code} of ${font}`);
  return '\uFFFD';
}

/** Takes a part of a field in, and returns the label of the mark that its result is, if it is one. */
function readFieldPart(node: XmlNode, { fields, labels }: Reading): string | undefined {
  const field = fields.at(-1);
  if (node.name === 'w:instrText') {
    if (field && !field.isResult) field.code += textOf(node);
    return undefined;
  }
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') fields.push({ code: '', isResult: false, isReplaced: false });
  else if (type === 'end') fields.pop();
  else if (type === 'separate' && field) {
    const { href, mark } = readField(field.code, labels);
    Object.assign(field, { isResult: true, href, isReplaced: mark !== undefined });
    return mark;
  }
  return undefined;
}
