import type { ArticleSources } from './model.ts';

/** The labels of an article's notes that cite sources, and that are named or cited by paragraphs. */
export function labelsAt(
  { notes }: Pick<ArticleSources, 'notes'>,
  { named, paragraphs }: { named: ReadonlySet<string>; paragraphs: ReadonlySet<number> },
): Set<string> {
  return new Set(
    notes.flatMap(([label, , , places]) =>
      named.has(label) || places.some((number) => paragraphs.has(number)) ? [label] : [],
    ),
  );
}
