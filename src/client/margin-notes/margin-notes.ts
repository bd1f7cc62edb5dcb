import type { PreviewWords } from '../note-preview/note-copy.ts';
import { noteOf } from '../note-preview/note-of.ts';
import { type Margin, marginBeside } from './margin-beside.ts';
import { MarginNote } from './margin-note.ts';
import { placeNotes } from './place-notes.ts';

const MARKS = 'a[role=doc-noteref]';
/** In pixels, between notes. */
const GAP = 8;

/** The notes of a text in its margin, each beside the line that cites it. */
export class MarginNotes {
  readonly #text: HTMLElement;
  readonly #column: HTMLElement;
  readonly #layer = document.createElement('div');
  readonly #notes: MarginNote[];
  readonly #sizes = new ResizeObserver(() => this.#place());
  #pointed: MarginNote | undefined;
  #focused: MarginNote | undefined;
  /** The note that was entered last. */
  #held: MarginNote | undefined;
  #margin: Margin | undefined;

  constructor(text: HTMLElement, words: PreviewWords) {
    this.#text = text;
    this.#column = text.parentElement ?? text;
    this.#notes = notesOf(text, words);
    this.#layer.className = 'margin-notes no-print';
    this.#layer.append(...this.#notes.map(({ element }) => element));
  }

  show(): void {
    if (this.isShown) return;
    this.#text.after(this.#layer);
    for (const { element } of this.#notes) this.#sizes.observe(element);
    this.#sizes.observe(this.#column);
    this.#sizes.observe(this.#text);
    addEventListener('resize', this.#place);
    document.fonts.addEventListener('loadingdone', this.#place);
    document.addEventListener('pointerover', this.#onPointer);
    document.addEventListener('focusin', this.#onFocus);
    this.#place();
  }

  hide(): void {
    this.#layer.remove();
    this.#sizes.disconnect();
    removeEventListener('resize', this.#place);
    document.fonts.removeEventListener('loadingdone', this.#place);
    document.removeEventListener('pointerover', this.#onPointer);
    document.removeEventListener('focusin', this.#onFocus);
    this.#pointed = this.#focused = undefined;
    this.#join();
  }

  get isShown(): boolean {
    return this.#layer.isConnected;
  }

  /** Moves from a mark to its note. Returns whether the margin has it. */
  enter(mark: HTMLAnchorElement): boolean {
    const note = this.#noteBeside(mark);
    if (!note) return false;
    note.enter(mark);
    this.#held = note;
    this.#place();
    note.element.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Whether the reader sees the note of a mark. */
  isInView(mark: HTMLAnchorElement): boolean {
    const note = this.#noteBeside(mark);
    if (!note) return false;
    const { top, bottom } = note.element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }

  /** That of a mark in the text; of a mark in a note, the first with its note. */
  #noteBeside(mark: HTMLAnchorElement): MarginNote | undefined {
    if (!this.isShown) return undefined;
    return (
      this.#notes.find(({ marks }) => marks.includes(mark)) ??
      (this.#layer.contains(mark) ? this.#notes.find(({ marks }) => marks[0]?.hash === mark.hash) : undefined)
    );
  }

  /** Reads all of the layout, then writes: first what is folded, on which heights depend, then the places. */
  #place = (): void => {
    const margin = this.isShown && marginBeside(this.#text);
    if (!margin) return;
    if (margin.width !== this.#margin?.width || margin.start !== this.#margin.start) {
      this.#margin = margin;
      this.#layer.style.inlineSize = `${margin.width}px`;
      this.#layer.style.insetInlineStart = `${margin.start}px`;
    }
    const lineHeight = parseFloat(getComputedStyle(this.#layer).lineHeight);
    const long = this.#notes.map((note) => note.measureLength(lineHeight));
    for (const [index, note] of this.#notes.entries()) note.fold(long[index] === true);

    const { top, height } = this.#column.getBoundingClientRect();
    const visible = this.#notes.flatMap((note) => {
      const mark = note.marks.find((one) => one.checkVisibility());
      if (!mark) return [];
      const wanted = lineOf(mark) - top - lineHeight / 2;
      return [{ note, wanted, height: note.element.offsetHeight }];
    });
    const held = visible.findIndex(({ note }) => note === this.#held);
    const tops = placeNotes(visible, { gap: GAP, end: height, held });
    const shown = new Set(visible.map(({ note }) => note));
    for (const note of this.#notes) note.element.classList.toggle('away', !shown.has(note));
    // Moved by a transformation, which does not lay the page out anew.
    for (const [index, { note }] of visible.entries()) note.element.style.translate = `0 ${tops[index] ?? 0}px`;
  };

  #onPointer = ({ target }: Event): void => {
    const note = this.#noteAt(target);
    if (note === this.#pointed) return;
    this.#pointed = note;
    this.#join();
  };

  #onFocus = ({ target }: Event): void => {
    this.#focused = this.#noteAt(target);
    this.#join();
  };

  #noteAt(target: EventTarget | null): MarginNote | undefined {
    if (!(target instanceof Element)) return undefined;
    const mark = target.closest<HTMLAnchorElement>(MARKS);
    return (mark && this.#noteBeside(mark)) ?? this.#notes.find(({ element }) => element.contains(target));
  }

  /** Shows which marks and notes belong together, of those in use. */
  #join(): void {
    for (const note of this.#notes) {
      const isJoined = note === this.#pointed || note === this.#focused;
      for (const element of [note.element, ...note.marks]) element.classList.toggle('joined', isJoined);
    }
  }
}

/** A note for each mark of a text, in order; marks of one note in the same block share it. */
function notesOf(text: HTMLElement, words: PreviewWords): MarginNote[] {
  const notes: MarginNote[] = [];
  let block: Element | undefined;
  let inBlock = new Map<string, MarginNote>();
  for (const mark of text.querySelectorAll<HTMLAnchorElement>(MARKS)) {
    const note = noteOf(mark);
    if (!note) continue;
    const around = blockAround(mark, text);
    if (around !== block) inBlock = new Map();
    block = around;
    const beside = inBlock.get(note.id);
    if (beside) {
      beside.marks.push(mark);
      continue;
    }
    const added = new MarginNote(note, mark, words);
    inBlock.set(note.id, added);
    notes.push(added);
  }
  return notes;
}

/** The middle of the line in which a mark is: that of the mark, if it were not raised. */
function lineOf(mark: HTMLElement): number {
  const { top, bottom } = mark.getBoundingClientRect();
  const raised = mark.parentElement ? parseFloat(getComputedStyle(mark.parentElement).insetBlockStart) : 0;
  return (top + bottom) / 2 - (raised || 0);
}

/** The child of a text in which an element is. */
function blockAround(element: Element, text: HTMLElement): Element {
  let block = element;
  while (block.parentElement && block.parentElement !== text) block = block.parentElement;
  return block;
}
