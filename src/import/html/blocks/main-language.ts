import type { ElementContent } from 'hast';
import { attribute } from '../nodes.ts';

/**
 * The language that the parts of a text state most often, if it is that of a good part of it: word processors state the
 * main language over and over, and only the others are worth keeping.
 */
export function mainLanguage(nodes: readonly ElementContent[]): string | undefined {
  const lengths = new Map<string | undefined, number>();
  const count = (length: number, language: string | undefined): void => {
    lengths.set(language, (lengths.get(language) ?? 0) + length);
  };
  const read = (children: readonly ElementContent[], around: string | undefined): void => {
    for (const node of children) {
      // White space lays out the source, and is in no language.
      if (node.type === 'text') count(node.value.replace(/\s+/g, '').length, around);
      if (node.type !== 'element') continue;
      const language = around ?? primaryOf(attribute(node, 'lang') ?? '');
      // A reader sees a quotation mark on each side of it.
      if (node.tagName === 'q') count(2, language);
      read(node.children, language);
    }
  };
  read(nodes, undefined);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  lengths.delete(undefined);
  const [language, length = 0] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [];
  return length > total / 3 ? language : undefined;
}

/** A language tag without what follows the language itself; undefined for an empty one. @example `en` of `EN-US` */
export function primaryOf(lang: string): string | undefined {
  return lang.split('-', 1)[0]?.toLowerCase() || undefined;
}
