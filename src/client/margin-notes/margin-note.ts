import { type PreviewWords, textOf } from '../note-preview/note-copy.ts';
import { labelOf } from '../note-preview/note-of.ts';

/** What can have the focus in a note; formulas that scroll can have it without an attribute. */
const STOPS = 'a[href], button, summary, .formula, [tabindex]';
/** In lines: how much of a long note is shown, and from which length on a note is long. */
const FOLDED = 3;
const LONG = FOLDED + 1;

/**
 * A copy of a note beside the text. The list of notes is where screen readers read notes, and Tab goes from mark to
 * mark: the copy is hidden from both until the reader is in it.
 */
export class MarginNote {
  readonly element = document.createElement('div');
  /** Those that it is beside, in order. */
  readonly marks: HTMLAnchorElement[];
  /** The mark to which the reader returns. */
  origin: HTMLAnchorElement;
  readonly #text: HTMLElement;
  readonly #fold = document.createElement('button');
  readonly #words: PreviewWords;

  constructor(note: HTMLElement, mark: HTMLAnchorElement, words: PreviewWords) {
    this.marks = [mark];
    this.origin = mark;
    this.#words = words;
    const number = document.createElement('a');
    number.className = 'number';
    number.href = mark.hash.replace(/^#fn-/, '#fnref-');
    number.textContent = labelOf(note);
    number.ariaLabel = words.toText({ number: labelOf(note) });
    number.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    this.#text = textOf(note);
    this.#text.prepend(number);
    this.#fold.addEventListener('click', () => this.open(!this.isOpen));
    this.element.className = 'margin-note';
    this.element.dir = note.dir;
    this.element.role = 'note';
    this.element.ariaLabel = words.note({ number: labelOf(note) });
    this.element.tabIndex = -1;
    this.element.append(this.#text);
    this.element.style.setProperty('--folded', `${FOLDED}lh`);
    this.open(false);
    this.#letIn(false);
    this.element.addEventListener('focusin', this.#onFocus);
    this.element.addEventListener('focusout', this.#onBlur);
    this.element.addEventListener('keydown', this.#onKey);
  }

  get isOpen(): boolean {
    return this.element.classList.contains('open');
  }

  /** Shows all of a long note, or its first lines. */
  open(isOpen: boolean): void {
    this.element.classList.toggle('open', isOpen);
    this.#fold.textContent = isOpen ? this.#words.less : this.#words.more;
  }

  /** Opens the note and moves the focus to it, from a mark. */
  enter(from: HTMLAnchorElement): void {
    this.origin = from;
    this.open(true);
    this.element.focus({ preventScroll: true });
  }

  /** Returns to the mark. */
  leave(): void {
    this.origin.focus();
  }

  /** Whether the note has more lines than are shown of long notes. Reads the layout. */
  measureLength(lineHeight: number): boolean {
    return this.#text.scrollHeight > LONG * lineHeight;
  }

  /** Says whether it is long: only then it folds. Writes to the layout. */
  fold(isLong: boolean): void {
    if (isLong === this.#fold.isConnected) return;
    this.element.classList.toggle('long', isLong);
    if (isLong) this.element.append(this.#fold);
    else this.#fold.remove();
  }

  #letIn(isIn: boolean): void {
    this.element.ariaHidden = isIn ? null : 'true';
    for (const stop of [...this.#stops(), this.#fold]) stop.tabIndex = isIn ? 0 : -1;
  }

  #onFocus = ({ target }: FocusEvent): void => {
    this.#letIn(true);
    // The focus is never where it cannot be seen.
    if (target instanceof Node && this.#text.contains(target)) {
      this.open(true);
      this.#text.scrollTop = 0;
    }
  };

  #onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.#letIn(false);
  };

  #onKey = (event: KeyboardEvent): void => {
    const isInPreview = event.target instanceof Element && event.target.closest('.note-preview');
    if (event.key === 'Escape' && !isInPreview) this.leave();
    if (event.key !== 'Tab') return;
    const stops = this.#stops();
    const focused = document.activeElement;
    // From the last stop, Tab goes on to what follows the mark; from the first, Shift+Tab goes back to the mark.
    if (!event.shiftKey && focused === stops.at(-1)) this.leave();
    if (event.shiftKey && (focused === this.element || focused === stops[0])) {
      event.preventDefault();
      this.leave();
    }
  };

  #stops(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(STOPS)];
  }
}
