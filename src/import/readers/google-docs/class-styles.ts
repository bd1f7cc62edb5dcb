import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { attribute, element, isElement, mapElements } from '../../html/nodes.ts';

/** What a class of Google Docs makes of text. */
type Look = 'em' | 'strong' | 'sup' | 'sub' | 'del';

/**
 * Gives text the elements that say how it looks: a document of Google Docs says it by classes alone, whose names are new
 * in each export.
 *
 * `.c3{font-style:italic}`, `<span class="c3">Quiet Water</span>` → `<em>Quiet Water</em>`
 */
export function sayClasses(tree: Root): void {
  const looks = looksIn(
    selectAll('style', tree)
      .map((style) => toString(style))
      .join('\n'),
  );
  tree.children = mapElements(tree.children, (one) => {
    if (!isElement(one, 'span')) return [one];
    const of = new Set((attribute(one, 'className') ?? '').split(/\s+/).flatMap((name) => looks.get(name) ?? []));
    return [...of].reduce((inside: ElementContent[], look): ElementContent[] => [element(look, inside)], one.children);
  });
}

function looksIn(css: string): Map<string, Look[]> {
  const looks = new Map<string, Look[]>();
  for (const [, name = '', rules = ''] of css.matchAll(/\.(c\d+)\s*\{([^{}]*)\}/g)) {
    const of = LOOKS.filter(([sign]) => sign.test(rules)).map(([, look]) => look);
    if (of.length > 0) looks.set(name, [...(looks.get(name) ?? []), ...of]);
  }
  return looks;
}

const LOOKS: readonly (readonly [RegExp, Look])[] = [
  [/font-style:\s*italic/, 'em'],
  [/font-weight:\s*(?:700|800|900|bold)/, 'strong'],
  [/vertical-align:\s*super/, 'sup'],
  [/vertical-align:\s*sub(?!\w)/, 'sub'],
  [/text-decoration:\s*line-through/, 'del'],
];

/** Headings need no bold type of their own. */
export function withoutBold(heading: Element): Element {
  return {
    ...heading,
    children: mapElements(heading.children, (one) => (isElement(one, 'strong') ? one.children : [one])),
  };
}
