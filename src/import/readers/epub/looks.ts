import type { Element } from 'hast';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { element } from '../../html/nodes.ts';

/** The elements that classes of a book's style sheets mean: some programs write italics so, and in no other way. */
export type Looks = ReadonlyMap<string, readonly string[]>;

/** Reads the style sheets of a book, as far as they say what italics, bold and raised letters say. */
export async function readLooks(bundle: Bundle): Promise<Looks> {
  const looks = new Map<string, string[]>();
  for (const path of bundle.entries.keys()) {
    if (!path.endsWith('.css')) continue;
    const css = (await readTextOf(bundle, path)).replace(/\/\*[^]*?\*\//g, '').slice(0, LONGEST);
    for (const [, selectors = '', declarations = ''] of css.matchAll(/([^{}]{1,500})\{([^{}]{0,5000})\}/g)) {
      const names = MEANINGS.filter(([says]) => says.test(declarations)).map(([, name]) => name);
      if (names.length === 0) continue;
      for (const [, name = ''] of selectors.matchAll(/(?:^|,)\s*(?:span)?\.([\w-]+)\s*(?=,|$)/g))
        looks.set(name, names);
    }
  }
  return looks;
}

const LONGEST = 2_000_000;

const MEANINGS: readonly [says: RegExp, name: string][] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/, 'strong'],
  [/font-style\s*:\s*(?:italic|oblique)/, 'em'],
  [/text-decoration(?:-line)?\s*:\s*[^;]*line-through/, 'del'],
  [/vertical-align\s*:\s*super/, 'sup'],
  [/vertical-align\s*:\s*sub/, 'sub'],
];

/** A span as the elements that its class means. */
export function shown(node: Element, looks: Looks): Element {
  const { className } = node.properties;
  if (node.tagName !== 'span' || !Array.isArray(className)) return node;
  const names = className.flatMap((name) => looks.get(String(name)) ?? []);
  if (names.length === 0) return node;
  return { ...node, children: names.reduce((inside, name) => [element(name, inside)], node.children) };
}
