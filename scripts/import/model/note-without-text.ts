import type { ElementContent } from 'hast';
import type { Doubt } from './doubt.ts';
import { plainText } from './text-nodes.ts';

/** What stands in a note that has no text: Markdown knows none, and its mark would stay a sign without meaning. */
export const NO_TEXT = '[archive: the note has no text]';

/** Whether nodes hold anything that a reader can see: what has no width says nothing. */
export function holdsWords(nodes: readonly ElementContent[]): boolean {
  return /[^\s\p{Cf}]/u.test(plainText(nodes));
}

/** What a person should see of such a note. */
export function noteWithoutText(label: string): Doubt {
  return {
    code: 'note-form-unreadable',
    found: `note ${label}, which has no text`,
    advice: `It now says “${NO_TEXT}”: give the note its text, or delete its mark.`,
  };
}
