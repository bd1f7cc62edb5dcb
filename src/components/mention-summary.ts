import type { Words } from '../i18n/model.ts';
/** The part of an article in a dossier, for counting. */
interface Counted {
  sections: readonly { inHeading: readonly unknown[]; passages: readonly unknown[] }[];
  notes: readonly unknown[];
}

/**
 * A summary of how often the archive mentions an entity, shown above its passages.
 *
 * @example "60 passages, 1 heading, 2 notes in 7 articles"
 */
export function mentionSummary(
  name: string,
  dossier: readonly Counted[],
  { counts, mentions, separator }: Words,
): string {
  const sections = dossier.flatMap((article) => article.sections);
  const passages = sections.flatMap((section) => section.passages).length;
  const headings = sections.filter(({ inHeading }) => inHeading.length > 0).length;
  const notes = dossier.flatMap((article) => article.notes).length;
  const places = [
    ...(passages > 0 ? [counts.passages(passages)] : []),
    ...(headings > 0 ? [counts.headings(headings)] : []),
    ...(notes > 0 ? [counts.notes(notes)] : []),
  ];
  if (places.length === 0) return mentions.none({ name });
  return mentions.extent({ places: places.join(separator), articles: counts.articles(dossier.length) });
}
