import type { TextChunk } from '../../input/text-chunk.ts';
import { byteAt } from '../../input/text-chunk.ts';

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

  /** A window that holds the whole of a text. */
  static over(text: string): TextWindow {
    const window = new TextWindow({ next: () => Promise.resolve({ done: true, value: undefined }) });
    window.#text = text;
    window.#ended = true;
    return window;
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
    this.#forgetChunks();
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

  /** Finds where words begin, from a place on and before another; -1 where they do not. */
  *find(words: string, from: number, before = Infinity): Search<number> {
    for (;;) {
      const found = this.seek(words, from, before);
      if (found !== undefined) return found;
      yield MORE;
    }
  }

  /** Finds words that also pass a test. The same name of a test stands for the same test. */
  *findThat(test: Test, words: string, from: number, before: number): Search<number> {
    const clear = this.#clearFrom(`${test.name} ${words}`, from);
    for (;;) {
      const found = yield* this.find(words, clear.to, before);
      clear.to = found < 0 ? before : found;
      if (found < 0 || (yield* test.passes(found))) return found;
      clear.to = found + 1;
    }
  }

  /** Finds words in the text that there is; `undefined` where more is needed. What was searched is not searched again. */
  seek(words: string, from: number, before: number): number | undefined {
    const clear = this.#clearFrom(words, from);
    if (clear.to < before && clear.to < this.end) {
      const found = this.#text.indexOf(words, clear.to - this.#start);
      clear.to = found < 0 ? Math.max(clear.to, this.end - words.length + 1) : found + this.#start;
      if (found >= 0 && clear.to < before) return clear.to;
    }
    return clear.to >= before || this.#ended ? -1 : undefined;
  }

  /** The stretch from a place on in which words are known not to begin. */
  #clearFrom(words: string, from: number): { from: number; to: number } {
    const known = this.#clear.get(words);
    if (known && known.from <= from && from <= known.to) return known;
    const clear = { from, to: from };
    this.#clear.set(words, clear);
    return clear;
  }

  /** Whether the window has the text up to a place, or all there is. */
  reaches(place: number): boolean {
    return this.end >= place || this.#ended;
  }

  /** Waits until it has. */
  *ensure(place: number): Search<void> {
    while (!this.reaches(place)) yield MORE;
  }

  /** A function that tells at which byte a place in the window stands, also when the window has moved on. */
  byteOf(place: number): () => number {
    this.#forgetChunks();
    const chunk = this.#chunks.find(({ offset, text }) => place < offset + text.length) ?? this.#chunks.at(-1);
    return () => (chunk ? byteAt(chunk, place - chunk.offset) : 0);
  }

  #forgetChunks(): void {
    while (this.#chunks[1] && this.#chunks[1].offset <= this.keep) this.#chunks.shift();
  }
}
