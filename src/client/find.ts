/** Loads the bar that finds names and words in this page, when a reader asks for it. */
for (const button of document.querySelectorAll<HTMLElement>('[data-find]'))
  button.addEventListener('click', () => void import('./find/find-bar.ts').then(({ openFind }) => openFind(button)));
