import { enumerate } from '../base/enumerate.ts';
import { plural } from '../base/plural.ts';

/** What is counted of an article's part in a dossier. */
interface Counted {
  sections: readonly { inHeading: readonly unknown[]; passages: readonly unknown[] }[];
  notes: readonly unknown[];
}

/**
 * Where the archive names something, in a sentence at the head of its passages.
 *
 * @example "G20 is named, under one name or another, in 1 passage of 1 article."
 */
export function mentionSummary(name: string, dossier: readonly Counted[]): string {
  const sections = dossier.flatMap((article) => article.sections);
  const passages = sections.flatMap((section) => section.passages).length;
  const headings = sections.filter(({ inHeading }) => inHeading.length > 0).length;
  const notes = dossier.flatMap((article) => article.notes).length;
  const places = [
    ...(passages > 0 ? [plural(passages, 'passage')] : []),
    ...(headings > 0 ? [plural(headings, 'heading')] : []),
    ...(notes > 0 ? [plural(notes, passages > 0 ? 'further note' : 'note')] : []),
  ];
  if (places.length === 0) return `No passage of the articles names ${name}.`;
  return `${name} is named, under one name or another, in ${enumerate(places)} of ${plural(dossier.length, 'article')}.`;
}
