import type { Form } from './finding.ts';
import { anchors } from './forms/anchors.ts';
import { doubleParentheses, noteElements, numberedBrackets, shortcodes } from './forms/inline-forms.ts';
import { coreBlock, modernFootnotes, wordAnchors } from './forms/linked-forms.ts';
import { numberedNotes } from './forms/numbered-notes.ts';
import { unpaired } from './forms/unpaired.ts';

/** Every way that notes are written, the most certain first: what one found is no longer there for the next. */
export const forms: readonly Form[] = [
  shortcodes,
  noteElements,
  coreBlock,
  modernFootnotes,
  anchors,
  wordAnchors,
  doubleParentheses,
  numberedBrackets,
  numberedNotes,
  unpaired,
];
