import type { Element, ElementContent, Text } from 'hast';
import type { Paragraph } from './parsed-article.ts';
import { replaceTexts, textOffsets, wrapRanges } from './text-offsets.ts';

/** A name in a text that can be explained. */
export interface ExplainableName {
  paragraph: Paragraph;
  /** Offsets in the paragraph's text. */
  start: number;
  end: number;
  /** The key of the explained entity. */
  key: string;
}

export interface ExplainedText {
  blocks: ElementContent[];
  /** The keys of the explained entities, in the order of the text. */
  explained: Set<string>;
}

/**
 * Gives names a button that shows what they mean, each once in the text: the first that is neither in a link nor
 * divided by markup. The first in each later section has one, too, of the class `again`, which pages show to readers who
 * ask for it. The name stays text that can be found and copied, and is the label of its button, so that it can
 * be pressed.
 *
 * `<p>The KTJ fled.</p>` → `<p>The <label class="explained"><span>KTJ</span><button type="button" popovertarget="…"
 * aria-label="About KTJ"></button></label> fled.</p>`
 *
 * @param places in the order of the text
 * @param idOf the id of the element with the explanation, by the key of the entity
 * @param about names the button for screen readers
 */
export function explainNames(
  blocks: readonly ElementContent[],
  places: readonly ExplainableName[],
  idOf: (key: string) => string,
  about: (values: { name: string }) => string,
): ExplainedText {
  const hints = new Map<Text, Hint[]>();
  const explained = new Set<string>();
  for (const ofSection of Map.groupBy(places, ({ paragraph }) => paragraph.section).values()) {
    for (const { key, text, hint: first } of firstHints(ofSection)) {
      const hint = { ...first, isAgain: explained.has(key) };
      explained.add(key);
      const others = hints.get(text);
      if (others) others.push(hint);
      else hints.set(text, [hint]);
    }
  }
  return {
    explained,
    blocks: replaceTexts(blocks, (text) => {
      const own = hints.get(text);
      return own ? wrapRanges(text, own, (name, hint) => withButton(name, hint, idOf(hint.key), about)) : [text];
    }),
  };
}

/** A name within a text node. */
interface Hint {
  start: number;
  end: number;
  key: string;
  /** Whether the text explains the name before. */
  isAgain: boolean;
}

/** For each name, the first place that can have a button. */
function firstHints(places: readonly ExplainableName[]): { key: string; text: Text; hint: Omit<Hint, 'isAgain'> }[] {
  const known = new Set<string>();
  const textsOf = new Map<Paragraph, PlacedText[]>();
  return places.flatMap(({ paragraph, start, end, key }) => {
    if (known.has(key)) return [];
    const texts = textsOf.get(paragraph) ?? explainableTexts(paragraph.element);
    textsOf.set(paragraph, texts);
    const place = texts.find(({ text, offset }) => offset <= start && end <= offset + text.value.length);
    if (!place) return [];
    known.add(key);
    return [{ key, text: place.text, hint: { start: start - place.offset, end: end - place.offset, key } }];
  });
}

interface PlacedText {
  text: Text;
  offset: number;
}

/** The texts of a paragraph that are not in a link or formula. */
function explainableTexts(element: Element): PlacedText[] {
  const linked = new Set<Text>();
  const visit = (node: ElementContent, isLinked: boolean) => {
    if (node.type === 'text' && isLinked) linked.add(node);
    if (node.type === 'element')
      for (const child of node.children) visit(child, isLinked || /^(?:a|math)$/.test(node.tagName));
  };
  visit(element, false);
  return [...textOffsets(element)].flatMap(([text, offset]) => (linked.has(text) ? [] : [{ text, offset }]));
}

function withButton(name: Text, { isAgain }: Hint, id: string, about: (values: { name: string }) => string): Element {
  const ariaLabel = about({ name: name.value.replaceAll('\n', ' ') });
  const properties = { type: 'button', popoverTarget: id, ariaLabel };
  const button: Element = { type: 'element', tagName: 'button', properties, children: [] };
  const text: Element = { type: 'element', tagName: 'span', properties: {}, children: [name] };
  return {
    type: 'element',
    tagName: 'label',
    properties: { className: isAgain ? ['explained', 'again'] : ['explained'] },
    children: [text, button],
  };
}
