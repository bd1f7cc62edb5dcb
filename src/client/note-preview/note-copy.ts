/**
 * A note as its preview shows it: the text without ids and back links, a step to the note in the list, and a way to
 * close it.
 */
export function noteCopy(note: HTMLElement, mark: HTMLAnchorElement): HTMLElement {
  const label = mark.textContent ?? '';
  const panel = document.createElement('aside');
  panel.className = 'note-preview';
  panel.popover = 'manual';
  panel.tabIndex = -1;
  panel.ariaLabel = `Note ${label}`;

  const text = document.createElement('div');
  for (const child of note.querySelector('div')?.children ?? []) {
    if (!child.matches('.back')) text.append(child.cloneNode(true));
  }
  for (const element of text.querySelectorAll('[id]')) element.removeAttribute('id');

  const foot = document.createElement('p');
  const toNote = document.createElement('a');
  toNote.className = 'to-note';
  toNote.href = mark.hash;
  toNote.textContent = `To note ${label} in the list`;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  foot.append(toNote, close);
  panel.append(text, foot);
  return panel;
}
