import { NotePreview } from './note-preview/preview.ts';

const HOVER_DELAY = 250;
const preview = new NotePreview();
const canHover = matchMedia('(hover: hover)');
let timer: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('click', (event) => {
  const mark = markOf(event);
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (preview.toggle(mark)) event.preventDefault();
});

document.addEventListener('pointerover', (event) => {
  if (!canHover.matches || event.pointerType !== 'mouse') return;
  const mark = markOf(event);
  const inside = preview.contains(event.target);
  clearTimeout(timer);
  if (mark) timer = setTimeout(() => preview.glance(mark), HOVER_DELAY);
  else if (!inside) timer = setTimeout(() => preview.endGlance(), HOVER_DELAY);
});

function markOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[role=doc-noteref]') : null;
}
