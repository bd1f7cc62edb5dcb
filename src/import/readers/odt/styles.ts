import type { Look } from '../document/inline.ts';
import { kindNamed, lookNamed, type StyleKind } from '../document/style-kinds.ts';
import { elementAt, elementsBelow, elementsIn, type XmlNode } from '../document/xml.ts';

/** How the items of a level of a list are counted. */
export interface ListLevel {
  isOrdered: boolean;
  /** Whether anything is printed before an item. */
  isShown: boolean;
  /** Whether it counts in something else than numbers. */
  isOther: boolean;
  start: number;
}

/** The styles of a document. */
export interface OpenStyles {
  kindOf: (name: string | undefined) => StyleKind;
  lookOf: (name: string | undefined) => Look & { hidden?: boolean };
  /** The list that a style of paragraphs puts them in. */
  listOf: (name: string | undefined) => string | undefined;
  /** @param level from 0 */
  levelOf: (list: string | undefined, level: number) => ListLevel;
  language: string | undefined;
}

/** Reads the styles of a document (OpenDocument 1.3, part 3, section 16): its own, and those of its template. */
export function readOpenStyles(parts: readonly (XmlNode | undefined)[]): OpenStyles {
  const groups = parts.flatMap((part) => elementsIn(part, 'office:styles', 'office:automatic-styles'));
  const byName = new Map<string, XmlNode>();
  const lists = new Map<string, XmlNode>();
  for (const node of groups.flatMap((group) => elementsIn(group))) {
    const name = node.attributes['style:name'] ?? '';
    if (node.name === 'style:style' && !byName.has(name)) byName.set(name, node);
    if (node.name === 'text:list-style' && !lists.has(name)) lists.set(name, node);
  }
  const chainOf = (name: string | undefined): XmlNode[] => {
    const chain = new Set<XmlNode>();
    for (let style = byName.get(name ?? ''); style && !chain.has(style);) {
      chain.add(style);
      style = byName.get(style.attributes['style:parent-style-name'] ?? '');
    }
    return [...chain];
  };
  return {
    kindOf(name) {
      const chain = chainOf(name);
      const names = chain.length > 0 ? chain.flatMap(namesOf) : [decoded(name ?? '')];
      return names.map(kindNamed).find((kind) => kind !== undefined) ?? { is: 'text' };
    },
    lookOf(name) {
      const chain = chainOf(name).reverse();
      const named = chain.flatMap(namesOf).map(lookNamed);
      return Object.assign({}, ...named, ...chain.map(lookIn)) as Look & { hidden?: boolean };
    },
    listOf: (name) =>
      chainOf(name)
        .map(({ attributes }) => attributes['style:list-style-name'])
        .find(Boolean),
    levelOf: (list, level) => levelIn(elementsIn(lists.get(list ?? ''))[level], lists.has(list ?? '')),
    language: languageIn(groups),
  };
}

/** The names of a style as kinds are known by: spaces are written `_20_`. */
function namesOf({ attributes }: XmlNode): string[] {
  return [attributes['style:name'], attributes['style:display-name']].flatMap((name) =>
    name === undefined ? [] : decoded(name),
  );
}

function decoded(name: string): string {
  const whole = name.replace(/_([0-9a-f]{2,4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return whole.replaceAll('_', ' ').toLowerCase();
}

function lookIn(style: XmlNode): Look & { hidden?: boolean } {
  const { attributes = {} } = elementAt(style, 'style:text-properties') ?? {};
  // A style of paragraphs says how they look as a whole, and not what a part of them means.
  if (style.attributes['style:family'] !== 'text') return {};
  const {
    'fo:font-weight': weight,
    'fo:font-style': slant,
    'style:text-position': position,
    'text:display': display,
  } = attributes;
  const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  const [, script] = /^(super|sub|-?\d+(?:\.\d+)?%)/.exec(position ?? '') ?? [];
  const isLow = script === 'sub' || script?.startsWith('-') === true;
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant === 'italic' || slant === 'oblique' }),
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(script !== undefined && !/^0(?:\.0+)?%/.test(script) && { script: isLow ? 'sub' : 'sup' }),
    ...(display !== undefined && { hidden: display === 'none' }),
  };
}

function levelIn(level: XmlNode | undefined, isKnown: boolean): ListLevel {
  const { attributes = {}, name } = level ?? {};
  if (name !== 'text:list-level-style-number') {
    const isShown = name === undefined ? !isKnown : (attributes['text:bullet-char'] ?? '•').trim() !== '';
    return { isOrdered: false, isShown, isOther: false, start: 1 };
  }
  const format = attributes['style:num-format'] ?? '';
  return {
    isOrdered: format !== '',
    isShown: format !== '',
    isOther: format !== '1',
    start: Number(attributes['text:start-value'] ?? 1),
  };
}

function languageIn(groups: readonly XmlNode[]): string | undefined {
  const defaults = groups.flatMap((group) => elementsIn(group, 'style:default-style'));
  const [stated] = defaults
    .filter(({ attributes }) => attributes['style:family'] === 'paragraph')
    .flatMap((style) => elementsBelow(style, 'style:text-properties'));
  const { 'fo:language': language = 'none', 'fo:country': country = 'none' } = stated?.attributes ?? {};
  if (language === 'none') return undefined;
  return country === 'none' ? language : `${language}-${country}`;
}
