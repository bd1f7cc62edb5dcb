import type { Element, ElementContent, Text } from 'hast';
import type { Note } from './parsed-article.ts';
import { walkText } from './walk-text.ts';

/** The text of a note, with the stretches of it that the markup sets apart. */
export interface MarkedText {
  /** The same as the note's own. */
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
 * Where the links, the languages and the emphasis of a note stand in its text.
 *
 * `“<span lang="fr">Titre</span>,” *Outlet*.` →
 * `{ text: "“Titre,” Outlet.", languages: [{ start: 1, end: 6, language: "fr" }], emphasis: [{ start: 9, end: 15 }], … }`
 */
export function markedText({ content }: Pick<Note, 'content'>): MarkedText {
  const result: MarkedText = { text: '', links: [], languages: [], emphasis: [] };
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

/** What each text stands in. Inline HTML comes as raw tags beside what they enclose. */
function marksOfTexts(block: Element): Map<Text, Markup[]> {
  const result = new Map<Text, Markup[]>();
  const visit = (children: readonly ElementContent[], around: readonly Markup[]) => {
    const open: (Markup | undefined)[] = [];
    for (const node of children) {
      const within = () => [...around, ...open.filter((markup) => markup !== undefined)];
      if (node.type === 'text') result.set(node, within());
      else if (node.type === 'element') visit(node.children, [...within(), ...markupOf(node)]);
      else if (node.type === 'raw') {
        const tag = /^<(?:(span|cite)(?: [^>]*)?|\/(?:span|cite))>/.exec(node.value);
        const [, language] = / lang="([^"]+)"/.exec(node.value) ?? [];
        if (tag?.[1]) open.push(openedBy(tag[1], language));
        else if (tag) open.pop();
      }
    }
  };
  visit(block.children, []);
  return result;
}

function markupOf({ tagName, properties }: Element): Markup[] {
  if (tagName === 'em') return [{ kind: 'emphasis', value: '' }];
  if (tagName !== 'a' || typeof properties.href !== 'string' || !/^https?:/.test(properties.href)) return [];
  return [{ kind: 'link', value: properties.href }];
}

function openedBy(tag: string, language: string | undefined): Markup | undefined {
  if (tag === 'cite') return { kind: 'emphasis', value: '' };
  return language ? { kind: 'language', value: language } : undefined;
}
