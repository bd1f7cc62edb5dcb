import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Warning } from '../../model/warning.ts';

/** What a text cites by keys, as Pandoc and Quarto do. */
export interface CitedByKey {
  /** Whether notes cite by key in brackets: the site writes those citations. */
  isInNotes: boolean;
  warnings: Warning[];
}

/**
 * Finds citations by key, and references of Quarto to parts of the text.
 *
 * @param library the file with the sources, where one is known
 * @see https://pandoc.org/MANUAL.html#citation-syntax and https://quarto.org/docs/authoring/cross-references.html
 */
export function findCitedByKey(tree: Root, library: string | undefined): CitedByKey {
  const texts: string[] = [];
  const notes: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') {
      visit(node, 'text', ({ value }) => void notes.push(value));
      return SKIP;
    }
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  const inNotes = keysOf(notes.flatMap((text) => text.match(CITATION) ?? []));
  const inBrackets = keysOf(texts.flatMap((text) => text.match(CITATION) ?? []));
  const isCiting = library !== undefined || inNotes.length + inBrackets.length > 0;
  // Without any sign of a library, a word after “@” is the name of a person somewhere.
  const others = isCiting ? keysOf([...texts, ...notes.map((text) => text.replace(CITATION, ''))]) : inBrackets;
  const parts = keysOf([...texts, ...notes], true);
  return {
    isInNotes: inNotes.length > 0,
    warnings: [
      ...kept('sources that notes cite by keys', inNotes, afterImport(library)),
      ...kept('sources that are cited by keys', others, WORDS + afterImport(library)),
      ...kept('references to parts of the text', parts, NUMBERS),
    ],
  };
}

/** @example [see @muster2011, p. 12; -@example2003] */
const CITATION = /\[(?:[^[\]]*[\s;])?-?@[A-Za-z][^[\]]*\](?!\()/g;
const KEY = /(?<![\w.@/])@[A-Za-z][\w:.#$%&+?<>~/-]*\w/g;
const PART = /^@(?:sec|fig|tbl|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg)-/;

const WORDS =
  'The keys are kept as words: put in what the program would have cited, or a note that cites by key, as [@key, p. 12]. ';
const NUMBERS =
  'Only the program that made the text knows what they show. They are kept as words: put what it showed in their place.';

function afterImport(library: string | undefined): string {
  return `Bring in the library of sources: steppe import sources ${library ?? 'library.bib'} --into and the folder of the archive. Then the site writes what notes cite by key.`;
}

function keysOf(texts: readonly string[], isPart = false): string[] {
  const keys = texts.flatMap((text) => text.match(KEY) ?? []);
  return [...new Set(keys)].filter((key) => PART.test(key) === isPart);
}

function kept(what: string, keys: readonly string[], expected: string): Warning[] {
  return keys.length === 0 ? [] : [{ code: 'shortcode-kept', found: `${what}: ${keys.join(', ')}`, expected }];
}
