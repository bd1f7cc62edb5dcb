import type { TextChunk } from '../input/text-chunk.ts';
import { byteAt } from '../input/text-chunk.ts';

/** What a search yields where it needs more text than the window holds: call {@link TextWindow.grow}, and go on. */
export const MORE = Symbol('more');

/** A search that can wait for more text. */
export type Search<Result> = Generator<typeof MORE, Result, void>;

/** What more there is to a find than its words. */
export interface Test {
  name: string;
  passes(at: number): Search<boolean>;
}

/**
 * A stretch of a long text: what has been read of it and may still be needed. All places are offsets in the whole
 * text.
 */
export class TextWindow {
  /** Where the text begins that is still needed. What stands before is forgotten when the window grows. */
  keep = 0;
  #text = '';
  #start = 0;
  #chunks: TextChunk[] = [];
  #ended = false;
  /** For some words: a stretch in which they do not begin. */
  readonly #clear = new Map<string, { from: number; to: number }>();
  readonly #source: AsyncIterator<TextChunk, unknown>;

  constructor(source: AsyncIterator<TextChunk, unknown>) {
    this.#source = source;
  }

  /** The place after the last character read. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  /** Whether there is nothing more to read. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Reads on, until the text has grown by half at least: so the work is linear, however far a search must look. */
  async grow(): Promise<void> {
    const kept = this.#text.slice(this.keep - this.#start);
    const parts = [kept];
    for (let length = 0; length <= kept.length / 2 && !this.#ended;) {
      const next = await this.#source.next();
      if (next.done) {
        this.#ended = true;
      } else {
        parts.push(next.value.text);
        this.#chunks.push(next.value);
        length += next.value.text.length;
      }
    }
    this.#text = parts.join('');
    this.#start = this.keep;
    while (this.#chunks.length > 1 && (this.#chunks[1]?.offset ?? 0) <= this.keep) this.#chunks.shift();
  }

  slice(from: number, to: number): string {
    return this.#text.slice(from - this.#start, to - this.#start);
  }

  startsWith(words: string, at: number): boolean {
    return this.#text.startsWith(words, at - this.#start);
  }

  /** Matches a sticky expression at a place. */
  match(sticky: RegExp, at: number): RegExpExecArray | null {
    sticky.lastIndex = at - this.#start;
    return sticky.exec(this.#text);
  }

  /**
   * Finds where words begin, from a place on and before another; -1 where they do not. With a test, they must also
   * pass it; the same name stands for the same test. What has been searched is not searched again.
   */
  *find(words: string, from: number, before = Infinity, test?: Test): Search<number> {
    const name = test ? `${test.name} ${words}` : words;
    const known = this.#clear.get(name);
    const clear = known && known.from <= from && from < known.to ? known : { from, to: from };
    this.#clear.set(name, clear);
    while (clear.to < before) {
      const found = clear.to < this.end ? this.#text.indexOf(words, clear.to - this.#start) : -1;
      if (found >= 0) {
        clear.to = found + this.#start;
        if (!test || (clear.to < before && (yield* test.passes(clear.to)))) break;
        clear.to += 1;
      } else {
        clear.to = Math.max(clear.to, this.end - words.length + 1);
        if (this.#ended) return -1;
        yield MORE;
      }
    }
    return clear.to < before ? clear.to : -1;
  }

  /** Waits until the window has the text up to a place, or all there is. */
  *ensure(place: number): Search<void> {
    while (this.end < place && !this.#ended) yield MORE;
  }

  /** A function that tells at which byte a place in the window stands, also when the window has moved on. */
  byteOf(place: number): () => number {
    const chunk = this.#chunks.findLast(({ offset }) => offset <= place);
    return () => (chunk ? byteAt(chunk, place - chunk.offset) : 0);
  }
}
