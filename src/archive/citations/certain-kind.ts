import type { NoteKind, ReadNote, Repeat } from './citation.ts';
import type { Resolution } from './sources/model.ts';

/**
 * The kind of a note as readers see it; undefined where the archive is not sure of it: a remark looks like a source, or
 * a short form is the whole note and fits no earlier source.
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
