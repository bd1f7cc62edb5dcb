const PARAGRAPH = /^#p-\d/;
let loaded: Promise<unknown> | undefined;
let isReady = false;

// What cites and copies is loaded with its first use: when the section is opened, at a paragraph's own address, and when
// something in the text is pressed, has the focus or is selected: whoever copies has begun to select long before.
document.querySelector('.cite')?.addEventListener('toggle', () => void load());
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('.cite, .article-text')) void load();
});
document.querySelector('.article-text')?.addEventListener('pointerdown', () => void load());
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('.article')) void load();
});
addEventListener('hashchange', loadAtParagraph);
loadAtParagraph();

/** A key that was pressed too early is pressed again. */
document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (key !== 'c' || isReady || !loaded || ctrlKey || metaKey || altKey) return;
  void loaded.then(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
});

/** Returns the focus to a permalink, from which browsers remove it when they go to its paragraph. Its key needs it. */
document.addEventListener('click', ({ target }) => {
  const permalink = target instanceof Element ? target.closest<HTMLElement>('.permalink') : null;
  if (permalink) setTimeout(() => permalink.focus({ preventScroll: true }));
});

function loadAtParagraph(): void {
  if (PARAGRAPH.test(location.hash)) void load();
}

/** What could not be loaded is loaded with its next use. */
function load(): Promise<unknown> {
  return (loaded ??= import('./cite/citing.ts').then(
    () => (isReady = true),
    () => (loaded = undefined),
  ));
}
