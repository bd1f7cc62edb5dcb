import type { UnresolvedReason } from './model.ts';

/** Why the meaning of a repeat is unknown. */
export const UNRESOLVED_REASONS: Record<UnresolvedReason, string> = {
  'nothing-before': 'there is no note before it',
  'no-source': 'the note that it points to cites no source',
  'several-sources': 'the note that it points to cites several sources',
  'note-missing': 'no note has that number',
  'no-match': 'no source cited earlier fits it',
  'several-matches': 'several sources cited earlier fit it',
  circle: 'the notes point to each other',
};
