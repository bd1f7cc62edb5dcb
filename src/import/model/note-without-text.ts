import type { ElementContent } from 'hast';
import type { Warning } from './warning.ts';
import { plainText } from './text-nodes.ts';

/** What a note without text says instead: Markdown has no empty notes, and its mark would stay plain text. */
export const NO_TEXT = '[archive: the note has no text]';

/** Whether nodes contain anything that a reader can see: what has no width says nothing. */
export function holdsWords(nodes: readonly ElementContent[]): boolean {
  return /[^\s\p{Cf}]/u.test(plainText(nodes));
}

/** What a person should see of such a note. */
export function noteWithoutText(label: string): Warning {
  return {
    code: 'note-form-unreadable',
    found: `note ${label}, which has no text`,
    expected: `It now says “${NO_TEXT}”: give the note its text, or delete its mark.`,
  };
}
