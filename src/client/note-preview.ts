import { articleWords } from './article-words.ts';
import { NotePreview } from './note-preview/preview.ts';

const HOVER_DELAY = 250;
const preview = new NotePreview(articleWords.notePreview);
const canHover = matchMedia('(hover: hover)');
let timer: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  clearTimeout(timer);
  const mark = linkOf(event, 'a[role=doc-noteref]');
  if (mark && preview.toggle(mark)) event.preventDefault();
  // The preview must not cover the target of its links on this page.
  else if (preview.contains(event.target) && linkOf(event, 'a')?.pathname === location.pathname) preview.close();
});

document.addEventListener('pointerover', (event) => {
  if (!canHover.matches || event.pointerType !== 'mouse') return;
  const mark = linkOf(event, 'a[role=doc-noteref]');
  const inside = preview.contains(event.target);
  clearTimeout(timer);
  if (inside) return;
  timer = setTimeout(() => (mark ? preview.glance(mark) : preview.endGlance()), HOVER_DELAY);
});

function linkOf({ target }: Event, selector: string): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
}
