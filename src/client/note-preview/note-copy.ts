import type { Words } from '../../i18n/model.ts';

export type PreviewWords = Words['notePreview'];

/** What the panel of a preview is filled with, and the ways that lead on from it. */
export interface NoteCopy {
  label: string;
  parts: HTMLElement[];
  close: HTMLButtonElement;
  /** Leads back to the note from which this one was opened. */
  back: HTMLButtonElement | undefined;
}

/**
 * A note as its preview shows it: the text without ids and back links, a step to the note in the list, and a way to
 * close it; before these, where it was opened from another note, the way back to that.
 */
export function noteCopy(
  note: HTMLElement,
  { label, from }: { label: string; from: string | undefined },
  words: PreviewWords,
): NoteCopy {
  const text = document.createElement('div');
  for (const child of note.querySelector('div')?.children ?? []) {
    if (!child.matches('.back')) text.append(child.cloneNode(true));
  }
  for (const element of text.querySelectorAll('[id]')) element.removeAttribute('id');
  // The list has the landmark.
  for (const region of text.querySelectorAll('[role=region]')) region.role = 'group';

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

function buttonNamed(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  return button;
}
