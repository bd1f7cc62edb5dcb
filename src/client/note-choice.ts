import { keepOnDevice, readOnDevice } from './on-device.ts';

/** Where the notes of an article are shown: beside the text, where a mark is activated, or only at the end. */
export type NoteChoice = 'margin' | 'place' | 'end';

const KEY = 'steppe-notes';

/** What the reader chose on this device; the margin, unless they chose. */
export function readChoice(): NoteChoice {
  const chosen = readOnDevice(KEY);
  return chosen === 'place' || chosen === 'end' ? chosen : 'margin';
}

/** Remembers a choice on this device, if the browser allows it. */
export function keepChoice(choice: NoteChoice): void {
  keepOnDevice(KEY, choice);
}

/** Calls back with each choice that the reader makes. */
export function onChoice(made: (choice: NoteChoice) => void): void {
  for (const select of controls()) select.addEventListener('change', () => made(select.value as NoteChoice));
}

/** Makes all controls of the page show where notes are. Without space beside the text, its margin is no choice. */
export function showChoice(choice: NoteChoice, hasMargin: boolean): void {
  for (const select of controls()) {
    const margin = select.options[0];
    if (margin) margin.disabled = !hasMargin;
    select.value = choice;
  }
}

function controls(): NodeListOf<HTMLSelectElement> {
  return document.querySelectorAll('.note-choice > select');
}
