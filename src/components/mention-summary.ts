import type { Words } from '../i18n/model.ts';
/** What is counted of an article's part in a dossier. */
interface Counted {
  sections: readonly { inHeading: readonly unknown[]; passages: readonly unknown[] }[];
  notes: readonly unknown[];
}

/**
 * How often the archive mentions something, for the head of its passages.
 *
 * @example "60 passages, 1 heading, 2 notes in 7 articles"
 */
export function mentionSummary(name: string, dossier: readonly Counted[], { counts, mentions }: Words): string {
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
  return mentions.extent({ places: places.join(', '), articles: counts.articles(dossier.length) });
}
