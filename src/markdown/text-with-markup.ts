import type { Element, ElementContent, Text } from 'hast';
import type { Note } from './parsed-article.ts';
import { walkText } from './walk-text.ts';

/** The text of a note, with the ranges of its markup. */
export interface TextWithMarkup {
  /** The same as the text of the note. */
  text: string;
  links: (Stretch & { href: string })[];
  languages: (Stretch & { language: string })[];
  emphasis: Stretch[];
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * The ranges of links, languages and emphasis in the text of a note.
 *
 * `“<span lang="fr">Titre</span>,” *Outlet*.` →
 * `{ text: "“Titre,” Outlet.", languages: [{ start: 1, end: 6, language: "fr" }], emphasis: [{ start: 9, end: 15 }], …
 * }`
 */
export function textWithMarkup({ content }: Pick<Note, 'content'>): TextWithMarkup {
  const result: TextWithMarkup = { text: '', links: [], languages: [], emphasis: [] };
  for (const [index, block] of content.filter((node) => node.type === 'element').entries()) {
    if (index > 0) result.text += ' ';
    const marks = marksOfTexts(block);
    const stretches = new Map<Markup, Stretch>();
    const add = (text: string, markups: readonly Markup[] = []) => {
      const start = result.text.length;
      result.text += text;
      for (const markup of markups) {
        const stretch = stretches.get(markup) ?? { start, end: start };
        stretch.end = result.text.length;
        stretches.set(markup, stretch);
      }
    };
    walkText(block, {
      text: (node) => add(node.value.replaceAll('\n', ' '), marks.get(node)),
      gap: () => add(' '),
      mark: () => undefined,
    });
    for (const [markup, stretch] of stretches) {
      if (markup.kind === 'link') result.links.push({ ...stretch, href: markup.value });
      else if (markup.kind === 'language') result.languages.push({ ...stretch, language: markup.value });
      else result.emphasis.push(stretch);
    }
  }
  return result;
}

interface Markup {
  kind: 'link' | 'language' | 'emphasis';
  value: string;
}

/** The markup around each text. */
function marksOfTexts(block: Element): Map<Text, Markup[]> {
  const result = new Map<Text, Markup[]>();
  const visit = (children: readonly ElementContent[], around: readonly Markup[]) => {
    for (const node of children) {
      if (node.type === 'text') result.set(node, [...around]);
      else if (node.type === 'element') visit(node.children, [...around, ...markupOf(node)]);
    }
  };
  visit(block.children, []);
  return result;
}

function markupOf({ tagName, properties }: Element): Markup[] {
  if (tagName === 'em' || tagName === 'cite') return [{ kind: 'emphasis', value: '' }];
  if (tagName === 'span' && typeof properties.lang === 'string') return [{ kind: 'language', value: properties.lang }];
  if (tagName !== 'a' || typeof properties.href !== 'string' || !/^https?:/.test(properties.href)) return [];
  return [{ kind: 'link', value: properties.href }];
}
