import type { Element, ElementContent, Root } from 'hast';
import type { Warning } from '../../model/warning.ts';
import type { Taken } from '../../model/post.ts';
import { contentOf, element } from '../nodes.ts';
import { consumeTag, type ConversionContext, converters } from './converters.ts';
import { findShortcodes } from './find-shortcodes.ts';
import type { Shortcode } from './shortcode.ts';

/**
 * Turns shortcodes into what they show. A tag that only its plugin could show stays in the text, as code, and what
 * is between two tags always does. Shortcodes of notes are left alone.
 * @example `[caption]<img> Words[/caption]` becomes `<figure><img><figcaption>Words</figcaption></figure>`
 */
export function convertShortcodes(
  tree: Root,
  { attachments, id }: Omit<ConversionContext, 'taken'>,
): { taken: Taken[]; warnings: Warning[] } {
  const shortcodes = findShortcodes(tree);
  const byText = new Map(shortcodes.map((shortcode) => [shortcode.text, shortcode]));
  const work: Work = { attachments, id, taken: [], byText, ended: new Set(), kept: [] };
  if (shortcodes.length > 0) convertIn(tree, work);
  return { taken: work.taken, warnings: warningsOf(work.kept) };
}

interface Work extends ConversionContext {
  byText: ReadonlyMap<ElementContent, Shortcode>;
  /** Tags that end a shortcode which was converted without them: they are elsewhere. */
  ended: Set<Shortcode>;
  kept: Shortcode[];
}

function convertIn(parent: Root | Element, work: Work): void {
  const children = contentOf(parent);
  const places = new Map(children.map((child, index) => [child, index]));
  const convert = (from: number, to: number): ElementContent[] => {
    const converted: ElementContent[] = [];
    for (let index = from; index < to; index += 1) {
      const child = children[index];
      const shortcode = child && work.byText.get(child);
      if (child?.type === 'element') convertIn(child, work);
      if (!shortcode) {
        if (child) converted.push(child);
        continue;
      }
      const end = shortcode.end && converters.has(shortcode.name) ? places.get(shortcode.end.text) : undefined;
      const inside = end !== undefined && end < to ? convert(index + 1, end) : undefined;
      for (const node of convertOne(shortcode, inside, work)) converted.push(node);
      if (inside && end !== undefined) index = end;
    }
    return converted;
  };
  parent.children = convert(0, children.length);
}

/** @param inside what is between its tags, converted, where they have one parent */
function convertOne(shortcode: Shortcode, inside: ElementContent[] | undefined, work: Work): ElementContent[] {
  if (work.ended.has(shortcode)) return consumeTag(work, shortcode);
  const converter = shortcode.kind === 'close' ? undefined : converters.get(shortcode.name);
  const converted = converter?.(shortcode, inside, work);
  if (converted && shortcode.end) {
    if (inside) consumeTag(work, shortcode.end);
    else work.ended.add(shortcode.end);
  }
  if (converted) return converted;
  return [keep(shortcode, work), ...(inside ?? []), ...(inside && shortcode.end ? [keep(shortcode.end, work)] : [])];
}

/** A tag that stays, marked as something that is not prose. */
function keep(shortcode: Shortcode, { kept }: Work): Element {
  kept.push(shortcode);
  return element('code', [shortcode.text]);
}

/** One warning for every name: some plugins leave hundreds of tags. */
function warningsOf(kept: readonly Shortcode[]): Warning[] {
  return [...Map.groupBy(kept, ({ name }) => name)].map(([name, tags]) => {
    const times = tags.length === 1 ? '' : `, and ${tags.length - 1} more of its kind`;
    return {
      code: 'shortcode-kept',
      at: tags[0]?.text.data?.at,
      found: `${tags[0]?.text.value ?? name}${times}`,
      expected: `Only WordPress knows what [${name}] shows. It is kept in the text as code: put what it showed in its place.`,
    };
  });
}
