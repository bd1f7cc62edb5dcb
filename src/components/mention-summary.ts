import { plural } from '../archive/plural.ts';

/** What an article has of something: passages, and notes that belong to none of them. */
interface Counted {
  passages: readonly unknown[];
  notes: readonly unknown[];
}

/**
 * Where the archive names something, in a sentence at the head of its passages.
 *
 * @example "G20 is named, under one name or another, in 1 passage of 1 article."
 */
export function mentionSummary(name: string, dossier: readonly Counted[]): string {
  const passages = dossier.reduce((sum, article) => sum + article.passages.length, 0);
  const notes = dossier.reduce((sum, article) => sum + article.notes.length, 0);
  if (passages + notes === 0) return `No passage of the articles names ${name}.`;
  const places = [
    ...(passages > 0 ? [plural(passages, 'passage')] : []),
    ...(notes > 0 ? [plural(notes, passages > 0 ? 'further note' : 'note')] : []),
  ].join(' and ');
  const order = dossier.length > 1 ? ' Newest article first.' : '';
  return `${name} is named, under one name or another, in ${places} of ${plural(dossier.length, 'article')}.${order}`;
}
