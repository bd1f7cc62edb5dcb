import { type AlignedMark, alignMarks } from '../../notes/align-marks.ts';
import { markCandidates } from './mark-candidates.ts';

/** From how many notes on, and from which share of them, marks that are separate are believed. */
const APART = { notes: 3, share: 0.8 };
/** The share of notes under which marks that ran into the words are too few to be the way of a text. */
const FEW = 0.2;

/**
 * Finds the marks of notes in a text: digits that ran into the words, as `sank.12 Nobody`. Some converters set a space
 * before each; that is tried where hardly any mark is found without, and believed where nearly all are found with it.
 */
export function alignText(text: string, labels: readonly string[]): AlignedMark[] {
  const known = new Set(labels);
  const glued = alignMarks(markCandidates(text, known), labels);
  if (labels.length < APART.notes || share(glued, labels) > FEW) return glued;
  const apart = alignMarks(markCandidates(text, known, true), labels);
  return share(apart, labels) >= APART.share ? apart : glued;
}

/** The share of notes that have a mark which is likely by itself. */
function share(marks: readonly AlignedMark[], labels: readonly string[]): number {
  return new Set(marks.filter(({ score }) => score > 0).map(({ note }) => note)).size / labels.length;
}
