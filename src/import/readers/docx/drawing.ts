import { element } from '../../html/nodes.ts';
import { elementsBelow, elementsIn, type XmlNode } from '../document/xml.ts';
import { chosen } from './alternatives.ts';
import type { Line, Reading } from './reading.ts';

/** Reads what a drawing shows: images, and text in boxes. Of charts and the like a person is told. */
export function readDrawing(drawing: XmlNode, reading: Reading, href: string | undefined): Line {
  const line: Line = { pieces: [], boxes: [] };
  const description = descriptionOf(drawing);
  for (const node of partsOf(drawing)) {
    if (node.name === 'w:txbxContent') line.boxes.push(...elementsIn(node));
    else {
      const { attributes } = node;
      const target = reading.part.targets.get(
        attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'] ?? '',
      );
      if (!target) continue;
      const image = element('img', [], { src: target.path, alt: description || (attributes['o:title'] ?? '') });
      line.pieces.push({ node: image, look: {}, href: linkOf(drawing, reading) ?? href });
    }
  }
  const isRule = elementsBelow(drawing, 'v:rect').some(({ attributes }) =>
    /^(?:t|true|1)$/.test(attributes['o:hr'] ?? ''),
  );
  if (isRule) line.pieces.push({ node: element('hr'), look: {} });
  else if (line.pieces.length + line.boxes.length === 0)
    reading.tally.drawings.push(description || 'without a description');
  return line;
}

/** The images and boxes of a drawing, in order. */
function partsOf(node: XmlNode): XmlNode[] {
  return elementsIn(node).flatMap((child) => {
    if (PARTS.has(child.name)) return [child];
    return child.name === 'mc:AlternateContent'
      ? chosen(child).flatMap((one) => partsOf({ ...one, children: [one] }))
      : partsOf(child);
  });
}

const PARTS: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata', 'w:txbxContent']);

function descriptionOf(drawing: XmlNode): string {
  const [properties] = elementsBelow(drawing, 'wp:docPr');
  const { descr = '', title = '' } = properties?.attributes ?? {};
  const shape = elementsBelow(drawing, 'v:shape').map(({ attributes }) => attributes['alt'] ?? '');
  return [descr, title, ...shape].find((text) => text.trim() !== '') ?? '';
}

function linkOf(drawing: XmlNode, { part }: Reading): string | undefined {
  const [click] = elementsBelow(drawing, 'a:hlinkClick');
  const target = part.targets.get(click?.attributes['r:id'] ?? '');
  return target?.isExternal ? target.path : undefined;
}
