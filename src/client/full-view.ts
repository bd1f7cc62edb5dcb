/** Shows images in a dialog over the page. Without it, their links lead to their files. */
const dialog = document.querySelector<HTMLDialogElement>('dialog.full-view');
const actualSize = dialog?.querySelector<HTMLButtonElement>('[aria-pressed]');

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.full-view') : null;
  if (!dialog || !link) return;
  event.preventDefault();
  open(dialog, link);
});

// Around the image, nothing but the dialog itself is hit.
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

actualSize?.addEventListener('click', () => setActualSize(actualSize.ariaPressed !== 'true'));

function open(view: HTMLDialogElement, link: HTMLAnchorElement): void {
  const shown = link.querySelector('img');
  const image = new Image(shown?.width, shown?.height);
  image.alt = shown?.alt ?? '';
  image.src = link.href;
  view.querySelector('img')?.remove();
  view.append(image);
  view.ariaLabel = image.alt;
  setActualSize(false);
  // Some browsers do not focus a link that is pressed; the focus returns to it.
  link.focus({ preventScroll: true });
  view.showModal();
}

function setActualSize(isOn: boolean): void {
  if (actualSize) actualSize.ariaPressed = String(isOn);
  dialog?.classList.toggle('at-actual-size', isOn);
}
