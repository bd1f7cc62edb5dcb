import { en } from '../../src/i18n/en.ts';
import type { Dictionary, Plural } from '../../src/i18n/dictionary.ts';
import { isPlural } from '../../src/i18n/prepare-texts.ts';
import { pageWith } from './page.ts';

/** The page of the handbook that lists every text of the interface. */
export const WORDS_PAGE = 'docs/handbook/words.md';

/** The text of that page. The beginning is written by hand and kept. */
export function wordsPage(): Promise<string> {
  const groups = Map.groupBy(linesOf(en), ({ path }) => path.length > 1);
  const single = (groups.get(false) ?? []).map(({ line }) => line);
  const byGroup = Map.groupBy(groups.get(true) ?? [], ({ path: [group = ''] }) => group);
  const sections = [...byGroup].map(([group, lines]) => `## ${group}\n\n${lines.map(({ line }) => line).join('\n')}`);
  return pageWith(WORDS_PAGE, [`## Without a group\n\n${single.join('\n')}`, ...sections]);
}

interface Line {
  /** The keys that lead to the text. */
  path: readonly string[];
  line: string;
}

function linesOf(dictionary: Dictionary, above: readonly string[] = []): Line[] {
  return Object.entries(dictionary).flatMap(([key, entry]): Line[] => {
    const path = [...above, key];
    if (typeof entry !== 'string' && !isPlural(entry)) return linesOf(entry, path);
    const text = typeof entry === 'string' ? inMarkdown(entry) : formsOf(entry);
    return [{ path, line: `- \`${path.join('.')}\`: ${text}` }];
  });
}

/** @example "*one* {count} note, *other* {count} notes" */
function formsOf(plural: Plural): string {
  return Object.entries(plural)
    .map(([form, text]) => `*${form}* ${inMarkdown(text)}`)
    .join(', ');
}

/** Escapes the characters of a text that are Markdown syntax. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll('\n', ' ');
}
