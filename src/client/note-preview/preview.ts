import { noteCopy, type PreviewWords } from './note-copy.ts';
import { labelOf, noteOf } from './note-of.ts';

/**
 * Shows a note beside its mark, or in a sheet at the bottom of narrow windows. In the document, the preview is right
 * after its mark, so that keyboards and screen readers reach it next. A mark inside it shows its note in the same
 * preview, with a button back.
 */
export class NotePreview {
  readonly #words: PreviewWords;
  #panel: HTMLElement | undefined;
  #mark: HTMLAnchorElement | undefined;
  /** The notes that led to the one shown, in order. */
  #trail: HTMLElement[] = [];
  #shown: HTMLElement | undefined;
  /** Whether the reader opened the note or is inside it, and is not only hovering over its mark. */
  #pinned = false;

  constructor(words: PreviewWords) {
    this.#words = words;
  }

  /** Opens the note of a mark, or closes it if it is open. Returns whether the page has this note. */
  toggle(mark: HTMLAnchorElement): boolean {
    if (this.contains(mark)) return this.#follow(mark);
    if (this.#mark === mark && this.#pinned) {
      this.close();
      return true;
    }
    if (this.#mark !== mark && !this.#open(mark)) return false;
    this.#pinned = true;
    this.#panel?.focus({ preventScroll: true });
    return true;
  }

  /** Shows the note of a mark while the pointer is on the mark or the note. */
  glance(mark: HTMLAnchorElement): void {
    if (!this.#pinned && this.#mark !== mark) this.#open(mark);
  }

  endGlance(): void {
    if (!this.#pinned) this.close();
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && (this.#panel?.contains(target) ?? false);
  }

  close(): void {
    const hadFocus = this.#panel?.contains(document.activeElement);
    this.#panel?.remove();
    this.#mark?.removeAttribute('aria-expanded');
    if (hadFocus) this.#mark?.focus({ preventScroll: true });
    this.#panel = this.#mark = this.#shown = undefined;
    this.#trail = [];
    this.#pinned = false;
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('pointerdown', this.#onUse);
    document.removeEventListener('focusin', this.#onUse);
  }

  #open(mark: HTMLAnchorElement): boolean {
    const note = noteOf(mark);
    if (!note) return false;
    this.close();
    const panel = document.createElement('aside');
    panel.className = 'note-preview';
    panel.popover = 'manual';
    panel.tabIndex = -1;
    // The text around it may be in another language than the page.
    const { lang, dir } = document.documentElement;
    Object.assign(panel, { lang, dir: dir || 'ltr' });
    this.#panel = panel;
    this.#mark = mark;
    this.#show(note);
    (mark.closest('sup') ?? mark).after(panel);
    mark.ariaExpanded = 'true';
    panel.showPopover();
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('pointerdown', this.#onUse);
    document.addEventListener('focusin', this.#onUse);
    return true;
  }

  #follow(mark: HTMLAnchorElement): boolean {
    const note = noteOf(mark);
    if (!note || !this.#shown) return false;
    this.#pinned = true;
    this.#trail.push(this.#shown);
    this.#show(note);
    this.#panel?.focus({ preventScroll: true });
    return true;
  }

  #goBack(): void {
    const left = this.#shown?.id;
    const note = this.#trail.pop();
    if (!note) return;
    this.#show(note);
    const mark = this.#panel?.querySelector<HTMLElement>(`a[role=doc-noteref][href="#${left}"]`);
    (mark ?? this.#panel)?.focus();
  }

  #show(note: HTMLElement): void {
    const from = this.#trail.at(-1);
    const { label, parts, close, back } = noteCopy(
      note,
      { label: labelOf(note), from: from && labelOf(from) },
      this.#words,
    );
    close.addEventListener('click', () => this.close());
    back?.addEventListener('click', () => this.#goBack());
    this.#shown = note;
    if (!this.#panel) return;
    this.#panel.ariaLabel = this.#words.note({ number: label });
    this.#panel.replaceChildren(...parts);
    this.#panel.scrollTop = 0;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };

  #onUse = ({ target }: Event): void => {
    if (this.contains(target)) this.#pinned = true;
    else if (target instanceof Node && !this.#mark?.contains(target)) this.close();
  };
}
