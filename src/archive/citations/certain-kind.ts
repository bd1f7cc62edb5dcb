import type { NoteKind, ReadNote, Repeat } from './citation.ts';
import type { Resolution } from './sources/resolve-repeats.ts';

/**
 * The kind of a note as readers are told it: nothing where the archive is in doubt of its own reading, because a remark
 * looks like a source, or a short form that is all of the note was not found among the sources before it.
 */
export function certainKind(
  { kind, parts }: ReadNote,
  resolutions: ReadonlyMap<Repeat, Resolution>,
): NoteKind | undefined {
  const isDoubtful = parts.some((part) => {
    if (part.type === 'remark') return part.unread.length > 0;
    if (part.type === 'citation' || kind !== 'repeat') return false;
    return (part.form === 'short' || part.form === 'work') && resolutions.get(part)?.status !== 'resolved';
  });
  return isDoubtful ? undefined : kind;
}
