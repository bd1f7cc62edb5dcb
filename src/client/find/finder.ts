import type { PackedNames } from '../../archive/search/search-index.ts';
import type { Range } from '../../base/range.ts';
import type { Block } from './blocks.ts';
import { findMatches, type Term, termOf, type Usual } from './matches.ts';
import { namesMeant, usualSpelling } from './names-meant.ts';

/** A match in a block. */
export interface Found {
  block: Block;
  range: Range;
}

/** Finds a query in blocks: by all names of what it names, otherwise as it is typed, otherwise each of its words. */
export class Finder {
  readonly #names: PackedNames | undefined;
  readonly #usual: Usual;

  /** @param names the names of the archive; without them, only words are found */
  constructor(names: PackedNames | undefined) {
    this.#names = names;
    this.#usual = names ? usualSpelling(names) : (word) => word;
  }

  /** @returns the matches in order, and how names are written there if the query is a name */
  find(query: string, blocks: readonly Block[]): { found: Found[]; names: string[] } {
    if (query === '') return { found: [], names: [] };
    const names = this.#names ? namesMeant(query, this.#names, this.#usual) : [];
    const typed = termOf(query, this.#usual, { isOpen: names.length === 0 });
    const named = names.map((name) => termOf(name, this.#usual));
    const whole = this.#inBlocks(blocks, [typed, ...named]);
    if (whole.length > 0 || typed.words.length < 2)
      return { found: whole, names: names.length > 0 ? asWritten(whole) : [] };
    const each = typed.words.map((word): Term => ({ words: [word], isOpen: word.length > 2 }));
    return { found: this.#inBlocks(blocks, each), names: [] };
  }

  #inBlocks(blocks: readonly Block[], terms: readonly Term[]): Found[] {
    return blocks.flatMap((block) => findMatches(block.text, terms, this.#usual).map((range) => ({ block, range })));
  }
}

/** How the matches are written, each way once, the commonest first. */
function asWritten(found: readonly Found[]): string[] {
  const texts = found.map(({ block, range }) => block.text.slice(range.start, range.end).replaceAll(/\s+/gu, ' '));
  const ways = Map.groupBy(texts, (text) => text.replace(/['’ʼ]s$/u, '').toLowerCase());
  return [...ways.values()].sort((a, b) => b.length - a.length).flatMap(([text = '']) => text.replace(/['’ʼ]s$/u, ''));
}
