import type { Words } from '../../i18n/model.ts';

export type PreviewWords = Words['notePreview'];

/** The contents of a preview, and its controls. */
export interface NoteCopy {
  label: string;
  parts: HTMLElement[];
  close: HTMLButtonElement;
  /** Returns to the note from which this one was opened. */
  back: HTMLButtonElement | undefined;
}

/**
 * The contents of the preview of a note: its text, a link to the note in the list, and a
 * button to close it. If it was opened from another note, a button back to that comes first.
 */
export function noteCopy(
  note: HTMLElement,
  { label, from }: { label: string; from: string | undefined },
  words: PreviewWords,
): NoteCopy {
  const text = textOf(note);
  const toNote = document.createElement('a');
  toNote.className = 'to-note';
  toNote.href = `#${note.id}`;
  toNote.textContent = words.toList({ number: label });
  const close = buttonNamed(words.close);
  const foot = document.createElement('p');
  foot.append(toNote, close);

  const back = from === undefined ? undefined : buttonNamed(words.back({ number: from }));
  const head = document.createElement('p');
  head.className = 'way-back';
  if (back) head.append(back, ` ${words.note({ number: label })}`);
  return { label, parts: back ? [head, text, foot] : [text, foot], close, back };
}

/** A copy of the text of a note, without ids and back links. */
export function textOf(note: HTMLElement): HTMLElement {
  const text = document.createElement('div');
  if (note.dir) text.dir = note.dir;
  for (const child of note.querySelector('div')?.children ?? []) {
    if (!child.matches('.back')) text.append(child.cloneNode(true));
  }
  for (const element of text.querySelectorAll('[id]')) element.removeAttribute('id');
  // The landmark role belongs to the list.
  for (const region of text.querySelectorAll('[role=region]')) region.role = 'group';
  return text;
}

function buttonNamed(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}
