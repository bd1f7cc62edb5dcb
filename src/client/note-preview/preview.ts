import { noteCopy } from './note-copy.ts';

/**
 * Shows a note beside its mark, or in a sheet at the foot of narrow windows. The preview stands right after its mark
 * in the document, so that it follows it for the keyboard and for screen readers too.
 */
export class NotePreview {
  #panel: HTMLElement | undefined;
  #mark: HTMLAnchorElement | undefined;
  /** Whether the reader asked for the note or is in it, rather than passed over its mark. */
  #pinned = false;

  /** Opens the note of a mark, or closes it when it is open. Returns whether there is such a note on the page. */
  toggle(mark: HTMLAnchorElement): boolean {
    if (this.#mark === mark && this.#pinned) {
      this.close();
      return true;
    }
    if (this.#mark !== mark && !this.#open(mark)) return false;
    this.#pinned = true;
    this.#panel?.focus({ preventScroll: true });
    return true;
  }

  /** Shows the note of a mark while the pointer is on either. */
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
    this.#panel = this.#mark = undefined;
    this.#pinned = false;
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('pointerdown', this.#onUse);
    document.removeEventListener('focusin', this.#onUse);
  }

  #open(mark: HTMLAnchorElement): boolean {
    const note = document.getElementById(mark.hash.slice(1));
    if (!note || mark.pathname !== location.pathname) return false;
    this.close();
    const panel = noteCopy(note, mark);
    panel.querySelector('button')?.addEventListener('click', () => this.close());
    panel.querySelector('.to-note')?.addEventListener('click', () => this.close());
    (mark.closest('sup') ?? mark).after(panel);
    mark.ariaExpanded = 'true';
    panel.showPopover();
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('pointerdown', this.#onUse);
    document.addEventListener('focusin', this.#onUse);
    this.#panel = panel;
    this.#mark = mark;
    return true;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };

  #onUse = ({ target }: Event): void => {
    if (this.contains(target)) this.#pinned = true;
    else if (target instanceof Node && !this.#mark?.contains(target)) this.close();
  };
}
