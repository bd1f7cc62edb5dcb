import type { Look } from '../document/inline.ts';
import { kindNamed, lookNamed, type StyleKind } from '../document/style-kinds.ts';
import { elementAt, elementsIn, type XmlNode } from '../document/xml.ts';

/** The look of a run, as properties state it: `none` takes back what a style says. */
export interface RunLook extends Omit<Look, 'script'> {
  hidden?: boolean;
  script?: 'sub' | 'sup' | 'none';
}

/** The styles of a document. */
export interface Styles {
  kindOf: (id: string | undefined) => StyleKind;
  /** The look that a style of characters gives. */
  lookOf: (id: string | undefined) => RunLook;
  /** The list that a style of paragraphs puts them in. */
  numberingOf: (id: string | undefined) => XmlNode | undefined;
  /** Its name, in lower case. */
  nameOf: (id: string | undefined) => string;
  /** The language of text that names none. */
  language: string | undefined;
}

/** Reads the styles of a document (ISO/IEC 29500-1, section 17.7). */
export function readStyles(xml: XmlNode | undefined): Styles {
  const byId = new Map(elementsIn(xml, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  /** A style and those that it is based on, from the inside out. */
  const chainOf = (id: string | undefined): XmlNode[] => {
    const chain = new Set<XmlNode>();
    for (let style = byId.get(id ?? ''); style && !chain.has(style);) {
      chain.add(style);
      style = byId.get(elementAt(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return [...chain];
  };
  const nameOf = (style: XmlNode | undefined) => elementAt(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '';
  return {
    kindOf(id) {
      const chain = chainOf(id);
      for (const style of chain) {
        const kind = kindNamed(nameOf(style));
        if (kind) return kind;
      }
      const level = chain.map((style) => outlineLevel(elementAt(style, 'w:pPr'))).find((one) => one !== undefined);
      return level === undefined ? (kindNamed(id?.toLowerCase() ?? '') ?? TEXT) : { is: 'heading', level };
    },
    lookOf(id) {
      const chain = chainOf(id);
      const own = chain.map((style) => lookIn(elementAt(style, 'w:rPr'))).reverse();
      const named = chain.map((style) => lookNamed(nameOf(style))).find((look) => look !== undefined);
      return Object.assign({}, ...own, named) as RunLook;
    },
    numberingOf: (id) =>
      chainOf(id)
        .map((style) => elementAt(style, 'w:pPr', 'w:numPr'))
        .find((found) => found !== undefined),
    nameOf: (id) => nameOf(byId.get(id ?? '')),
    language: elementAt(xml, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'],
  };
}

const TEXT: StyleKind = { is: 'text' };

/** The level of a heading that a paragraph or style is given without a name: 1 to 9. */
export function outlineLevel(properties: XmlNode | undefined): number | undefined {
  const level = Number(elementAt(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** The look that properties of a run state by themselves (section 17.3.2). */
export function lookIn(properties: XmlNode | undefined): RunLook {
  const look: RunLook = {};
  for (const { name, attributes } of elementsIn(properties)) {
    const value = attributes['w:val'];
    const isOn = value === undefined || !/^(?:0|false|off)$/.test(value);
    if (name === 'w:b') look.bold = isOn;
    if (name === 'w:i') look.italic = isOn;
    if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn;
    if (name === 'w:vanish') look.hidden = isOn;
    if (name === 'w:vertAlign') look.script = value === 'superscript' ? 'sup' : value === 'subscript' ? 'sub' : 'none';
  }
  return look;
}
