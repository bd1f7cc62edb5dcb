import type { Form } from './finding.ts';
import { doubleParentheses } from './forms/inline/double-parentheses.ts';
import { noteElements } from './forms/inline/note-elements.ts';
import { numberedBrackets } from './forms/inline/numbered-brackets.ts';
import { shortcodes } from './forms/inline/shortcodes.ts';
import { unpaired } from './forms/unpaired.ts';
import { anchors } from './forms/linked/anchors.ts';
import { coreBlock } from './forms/linked/core-block.ts';
import { modernFootnotes } from './forms/linked/modern-footnotes.ts';
import { wordAnchors } from './forms/linked/word-anchors.ts';
import { numberedNotes } from './forms/numbered/numbered-notes.ts';

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
