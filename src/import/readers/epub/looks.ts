import type { Element } from 'hast';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { element } from '../../html/nodes.ts';

/** What classes of a book's style sheets mean: some programs write italics so, and in no other way. */
export interface Looks {
  /** The elements that classes mean. */
  meanings: ReadonlyMap<string, readonly string[]>;
  /** Classes of large bold letters. */
  large: ReadonlySet<string>;
  /** Classes of letters of one width. */
  typewriter: ReadonlySet<string>;
}

/** Reads the style sheets of a book, as far as they say what italics, bold and raised letters say. */
export async function readLooks(bundle: Bundle): Promise<Looks> {
  const meanings = new Map<string, string[]>();
  const large = new Set<string>();
  const typewriter = new Set<string>();
  for (const path of bundle.entries.keys()) {
    if (!path.endsWith('.css')) continue;
    const css = (await readTextOf(bundle, path)).replace(/\/\*[^]*?\*\//g, '').slice(0, LONGEST);
    for (const [, selectors = '', declarations = ''] of css.matchAll(/([^{}]{1,500})\{([^{}]{0,5000})\}/g)) {
      const classes = [...selectors.matchAll(/(?:^|,)\s*(?:span|(p))?\.([\w-]+)\s*(?=,|$)/g)];
      const names = MEANINGS.filter(([says]) => says.test(declarations)).map(([, name]) => name);
      for (const [, paragraph, name = ''] of classes) {
        if (names.length > 0 && paragraph === undefined) meanings.set(name, names);
        if (names.includes('strong') && LARGE.test(declarations)) large.add(name);
        if (TYPEWRITER.test(declarations)) typewriter.add(name);
      }
    }
  }
  return { meanings, large, typewriter };
}

const LONGEST = 2_000_000;

const MEANINGS: readonly [says: Pick<RegExp, 'test'>, name: string][] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/, 'strong'],
  [/font-style\s*:\s*(?:italic|oblique)/, 'em'],
  [/text-decoration(?:-line)?\s*:\s*[^;]*line-through/, 'del'],
  [/vertical-align\s*:\s*super/, 'sup'],
  [/vertical-align\s*:\s*sub/, 'sub'],
  // LibreOffice moves small letters up and down.
  [{ test: (css) => isSmall(css) && /(?:^|[;\s])top\s*:\s*-0?\.\d+em/.test(css) }, 'sup'],
  [{ test: (css) => isSmall(css) && /(?:^|[;\s])top\s*:\s*0?\.\d+em/.test(css) }, 'sub'],
];

function isSmall(declarations: string): boolean {
  return /font-size\s*:\s*0?\.\d+em/.test(declarations) && /position\s*:\s*relative/.test(declarations);
}

/** Letters of at least 13 points, 18 pixels or 1.1 times what is around them. */
const LARGE =
  /font-size\s*:\s*(?:(?:1[3-9]|[2-9]\d)(?:\.\d+)?pt|(?:1[89]|[2-9]\d)(?:\.\d+)?px|(?:1\.[1-9]\d*|[2-9](?:\.\d+)?)r?em|(?:1[1-9]\d|[2-9]\d\d)(?:\.\d+)?%|(?:x{1,2}-)?large)/;

const TYPEWRITER = /font-family\s*:[^;]*(?:Courier|monospace)/;

/** The first class of an element that is among some. */
export function classAmong(node: Element, names: ReadonlySet<string>): string | undefined {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String).find((name) => names.has(name)) : undefined;
}

/** A span as the elements that its class means. */
export function shown(node: Element, { meanings }: Looks): Element {
  const { className } = node.properties;
  if (node.tagName !== 'span' || !Array.isArray(className)) return node;
  const names = className.flatMap((name) => meanings.get(String(name)) ?? []);
  if (names.length === 0) return node;
  return { ...node, children: names.reduce((inside, name) => [element(name, inside)], node.children) };
}
