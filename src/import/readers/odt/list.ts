import type { Block } from '../document/blocks.ts';
import { elementsIn, type XmlNode } from '../document/xml.ts';
import type { OpenReading } from './reading.ts';

/** Reads a list with the lists in it; items of one that goes on count on (OpenDocument 1.3, part 3, section 5.3). */
export function readList(list: XmlNode, reading: OpenReading, level = 0, around?: string): Block[] {
  const { attributes } = list;
  const style = attributes['text:style-name'] ?? around;
  const { isOrdered, isShown, isOther, start } = reading.styles.levelOf(style, level);
  const goesOn =
    attributes['text:continue-list'] ?? (attributes['text:continue-numbering'] === 'true' ? style : undefined);
  let next = (goesOn === undefined ? undefined : reading.counts.get(`${goesOn} ${level}`)) ?? start;
  const blocks: Block[] = [];
  for (const item of elementsIn(list, 'text:list-item', 'text:list-header')) {
    const parts = elementsIn(item).flatMap((part) =>
      part.name === 'text:list' ? readList(part, reading, level + 1, style) : reading.readBlocks([part], reading),
    );
    const isHeader = item.name === 'text:list-header' || !isShown;
    const stated = Number(item.attributes['text:start-value'] ?? NaN);
    if (Number.isInteger(stated)) next = stated;
    const first = parts.findIndex(({ is }) => is === 'text');
    const made = parts.map((part, index): Block => {
      if (part.is !== 'text') return part;
      return {
        is: 'item',
        level,
        isOrdered,
        number: next,
        isContinued: isHeader || index > first,
        content: part.content,
      };
    });
    blocks.push(...made);
    if (isHeader || first < 0) continue;
    if (isOther && isOrdered) reading.tally.lettered.push(String(next));
    next += 1;
  }
  for (const key of [attributes['xml:id'], attributes['text:id'], style]) {
    if (key !== undefined) reading.counts.set(`${key} ${level}`, next);
  }
  return blocks;
}
