import { elementAt, elementsIn, type XmlNode } from '../document/xml.ts';
import { asLetters, asRoman } from '../document/numerals.ts';

/** Where a paragraph is in a list. */
export interface ListPlace {
  /** From 0. */
  level: number;
  isOrdered: boolean;
  number: number;
  /** What is printed before it. @example "2.1", "(b)" */
  printed: string;
  /** Whether it is numbered with something else than numbers. */
  isOther: boolean;
}

interface Level {
  format: string;
  text: string;
  start: number;
}

/** The lists of a document, which count while its paragraphs are read in order (ISO/IEC 29500-1, section 17.9). */
export class Numbering {
  readonly #abstract = new Map<string, XmlNode>();
  readonly #numbers = new Map<string, XmlNode>();
  /** By the id of the list that is shared, and the level. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: XmlNode | undefined) {
    for (const one of elementsIn(xml, 'w:abstractNum'))
      this.#abstract.set(one.attributes['w:abstractNumId'] ?? '', one);
    for (const one of elementsIn(xml, 'w:num')) this.#numbers.set(one.attributes['w:numId'] ?? '', one);
  }

  /** The place of the next paragraph that has these properties; undefined where it is in no list. */
  next(properties: XmlNode | undefined): ListPlace | undefined {
    const id = elementAt(properties, 'w:numId')?.attributes['w:val'];
    const number = id === undefined ? undefined : this.#numbers.get(id);
    const level = Math.min(8, Math.max(0, Number(elementAt(properties, 'w:ilvl')?.attributes['w:val'] ?? 0) || 0));
    if (id === undefined || !number) return undefined;
    const shared = elementAt(number, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const levels = Array.from({ length: 9 }, (_, index) => this.#level(number, shared, index));
    const own = levels[level];
    if (!own || (own.format === 'none' && own.text.trim() === '')) return undefined;
    const count = this.#count({ id, shared, level, levels, number });
    const counts = this.#counts.get(shared) ?? [];
    const printed = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
    const isOrdered = own.format !== 'bullet' && own.format !== 'none' && own.text !== '';
    return { level, isOrdered, number: count, printed, isOther: isOrdered && !/^decimal/.test(own.format) };
  }

  #count(at: { id: string; shared: string; level: number; levels: (Level | undefined)[]; number: XmlNode }): number {
    const { id, shared, level, levels, number } = at;
    const counts = this.#counts.get(shared) ?? [];
    this.#counts.set(shared, counts);
    const key = `${id} ${level}`;
    const override = elementsIn(number, 'w:lvlOverride').find(
      ({ attributes }) => Number(attributes['w:ilvl']) === level,
    );
    const restart = elementAt(override, 'w:startOverride')?.attributes['w:val'];
    const start = levels[level]?.start ?? 1;
    const before = counts[level];
    const count =
      !this.#begun.has(key) && restart !== undefined ? Number(restart) : before === undefined ? start : before + 1;
    this.#begun.add(key);
    counts[level] = Number.isFinite(count) ? count : 1;
    counts.length = level + 1;
    return counts[level];
  }

  #level(number: XmlNode, shared: string, level: number): Level | undefined {
    const isLevel = ({ attributes }: XmlNode) => Number(attributes['w:ilvl']) === level;
    const override = elementAt(elementsIn(number, 'w:lvlOverride').find(isLevel), 'w:lvl');
    const found = override ?? elementsIn(this.#abstract.get(shared), 'w:lvl').find(isLevel);
    const valueOf = (name: string) => elementAt(found, name)?.attributes['w:val'];
    if (!found) return undefined;
    return {
      format: valueOf('w:numFmt') ?? 'decimal',
      text: valueOf('w:lvlText') ?? '',
      start: Number(valueOf('w:start') ?? 1),
    };
  }
}

/** A number in a format of lists; those that we do not know are in digits. */
function written(number: number, format: string): string {
  if (format === 'lowerLetter') return asLetters(number);
  if (format === 'upperLetter') return asLetters(number).toUpperCase();
  if (format === 'lowerRoman') return asRoman(number);
  return format === 'upperRoman' ? asRoman(number).toUpperCase() : String(number);
}
