import type { NoteKind, ReadNote, Repeat } from './citation.ts';
import type { Resolution } from './sources/model.ts';

/**
 * The kind of a note for readers; undefined if it is not certain: prose looks like a source, or the whole note is a
 * short form that matches no earlier source.
 */
export function certainKind(
  { kind, parts }: ReadNote,
  resolutions: ReadonlyMap<Repeat, Resolution>,
): NoteKind | undefined {
  const isDoubtful = parts.some((part) => {
    if (part.type === 'prose') return part.unread.length > 0;
    if (part.type === 'citation' || kind !== 'repeat') return false;
    return (part.form === 'short' || part.form === 'work') && resolutions.get(part)?.status !== 'resolved';
  });
  return isDoubtful ? undefined : kind;
}
