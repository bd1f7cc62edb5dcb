import type { UnresolvedReason } from './resolve-repeats.ts';

/** Why it cannot be told what a repeat means. */
export const REASONS: Record<UnresolvedReason, string> = {
  'nothing-before': 'there is no note before it',
  'no-source': 'the note that it points to cites no source',
  'several-sources': 'the note that it points to cites several sources',
  'note-missing': 'no note has that number',
  'no-match': 'no source that is cited before fits it',
  'several-matches': 'several sources that are cited before fit it',
  circle: 'the notes point to each other',
};
