import { byteAt, type TextChunk } from '../../input/decode.ts';
import { NEARBY } from './limits.ts';

/** A search needs more text than the window holds: call {@link TextWindow.grow}, and search again. */
export class NeedsMore extends Error {}

/**
 * A stretch of a long text: what has been read of it and may still be needed. All places are offsets in the whole text.
 * What needs text that has not been read yet throws {@link NeedsMore}; what was searched once is not searched again.
 */
export class TextWindow {
  /** Where the text begins that is still needed. What is before is forgotten when the window grows. */
  keep = 0;
  #text = '';
  #start = 0;
  #chunks: TextChunk[] = [];
  #isEnded = false;
  /** For some words: a stretch in which they do not begin. */
  readonly #clear = new Map<string, { from: number; to: number }>();
  readonly #source: AsyncIterator<TextChunk, unknown>;

  constructor(source: AsyncIterable<TextChunk, unknown>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The place after the last character read. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  /** Reads on, until the text has grown by half at least: so the work is linear, however far a search must look. */
  async grow(): Promise<void> {
    const parts = [this.#text.slice(this.keep - this.#start)];
    const wanted = (parts[0]?.length ?? 0) / 2;
    for (let length = 0; length <= wanted && !this.#isEnded;) {
      const next = await this.#source.next();
      if (next.done) {
        this.#isEnded = true;
      } else {
        parts.push(next.value.text);
        this.#chunks.push(next.value);
        length += next.value.text.length;
      }
    }
    this.#text = parts.join('');
    this.#start = this.keep;
    this.#forgetChunks();
  }

  /** Reads no more of its source. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  /** Fails unless the window has the text up to a place, or all there is. */
  ensure(place: number): void {
    if (this.end < place && !this.#isEnded) throw new NeedsMore();
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

  /** Finds where words begin, from a place on and before another; else -1. @param sticky what else must match there */
  find(words: string, from: number, before = Infinity, sticky?: RegExp): number {
    const clear = this.#clearFrom(sticky ? `${words} ${sticky.source}` : words, from);
    while (clear.to < before && clear.to < this.end) {
      const found = this.#text.indexOf(words, clear.to - this.#start);
      clear.to = found < 0 ? Math.max(clear.to, this.end - words.length + 1) : found + this.#start;
      if (found < 0 || clear.to >= before) break;
      if (!sticky) return clear.to;
      this.ensure(clear.to + NEARBY);
      if (this.match(sticky, clear.to)) return clear.to;
      clear.to += 1;
    }
    if (clear.to < before) this.ensure(Infinity);
    return -1;
  }

  /** A function that tells at which byte a place in the window is, also when the window has moved on. */
  byteOf(place: number): () => number {
    this.#forgetChunks();
    const chunk = this.#chunks.find(({ offset, text }) => place < offset + text.length) ?? this.#chunks.at(-1);
    return () => (chunk ? byteAt(chunk, place - chunk.offset) : 0);
  }

  /** The stretch from a place on in which words are known not to begin. */
  #clearFrom(words: string, from: number): { from: number; to: number } {
    const known = this.#clear.get(words);
    if (known && known.from <= from && from <= known.to) return known;
    const clear = { from, to: from };
    this.#clear.set(words, clear);
    return clear;
  }

  #forgetChunks(): void {
    while (this.#chunks[1] && this.#chunks[1].offset <= this.keep) this.#chunks.shift();
  }
}
