import { articleWords } from './article-words.ts';
import { marginBeside } from './margin-notes/margin-beside.ts';
import type { MarginNotes } from './margin-notes/margin-notes.ts';
import { keepChoice, type NoteChoice, onChoice, readChoice, showChoice } from './note-choice.ts';
import { NotePreview } from './note-preview/preview.ts';

const HOVER_DELAY = 250;
const preview = new NotePreview(articleWords.notePreview);
const text = document.querySelector<HTMLElement>('.article-text');
const canHover = matchMedia('(hover: hover)');
let timer: ReturnType<typeof setTimeout> | undefined;
let chosen = readChoice();
/** Where notes are now: in place if they belong into the margin and the window has none. */
let shown: NoteChoice;
let margin: MarginNotes | undefined;

showNotes();
addEventListener('resize', showNotes);
onChoice((choice) => {
  keepChoice(choice);
  chosen = choice;
  showNotes();
});

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  clearTimeout(timer);
  const mark = linkOf(event, 'a[role=doc-noteref]');
  if (mark && shown !== 'end' && (enterMargin(mark) || preview.toggle(mark))) event.preventDefault();
  // The preview must not cover the target of its links on this page.
  else if (preview.contains(event.target) && linkOf(event, 'a')?.pathname === location.pathname) preview.close();
});

document.addEventListener('pointerover', (event) => {
  if (!canHover.matches || event.pointerType !== 'mouse' || shown === 'end') return;
  const mark = linkOf(event, 'a[role=doc-noteref]');
  const inside = preview.contains(event.target);
  clearTimeout(timer);
  if (inside) return;
  timer = setTimeout(() => (mark && !margin?.isInView(mark) ? preview.glance(mark) : preview.endGlance()), HOVER_DELAY);
});

function showNotes(): void {
  const hasMargin = text !== null && marginBeside(text) !== undefined;
  shown = chosen === 'margin' && !hasMargin ? 'place' : chosen;
  showChoice(shown, hasMargin);
  if (shown === 'margin') void openMargin();
  else margin?.hide();
}

/** Loads what the margin needs with its first use. Until then, and if it cannot be loaded, notes are in place. */
async function openMargin(): Promise<void> {
  if (!margin && text) {
    const { MarginNotes } = await import('./margin-notes/margin-notes.ts');
    margin ??= new MarginNotes(text, articleWords.notePreview);
  }
  if (shown === 'margin') margin?.show();
}

function enterMargin(mark: HTMLAnchorElement): boolean {
  if (!margin?.enter(mark)) return false;
  preview.close();
  return true;
}

function linkOf({ target }: Event, selector: string): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
}
