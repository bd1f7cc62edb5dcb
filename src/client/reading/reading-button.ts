/**
 * A button at the foot of the window, which goes once it is used, or once the reader has read on.
 *
 * @returns what removes it
 */
export function readingButton(label: string, act: () => void): () => void {
  const button = document.createElement('button');
  button.className = 'reading-button no-print';
  button.textContent = label;
  const begin = scrollY;
  const onScroll = () => {
    if (Math.abs(scrollY - begin) > 2 * innerHeight) remove();
  };
  const remove = () => {
    button.remove();
    removeEventListener('scroll', onScroll);
  };
  button.addEventListener('click', () => {
    remove();
    act();
  });
  addEventListener('scroll', onScroll, { passive: true });
  document.querySelector('main')?.append(button);
  return remove;
}
