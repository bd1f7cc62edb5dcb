import type { Note, Paragraph, Section } from '../../markdown/parsed-article.ts';
import type { ArchiveArticle, ArticleMentions } from '../model.ts';
import { timesNamed } from '../mention-counts.ts';
import type { Mention } from '../mentions/find-mentions.ts';

/** What one article says of something, in the order of its text. */
export interface DossierArticle {
  article: ArchiveArticle;
  /** The sections that name it, in their heading or their text. */
  sections: DossierSection[];
  /** Notes that name it and that none of its passages cites. */
  notes: Note[];
  /** How often the article names it, in its text and its notes. */
  times: number;
}

export interface DossierSection {
  /** Left out for what stands before the first heading. */
  section?: Section | undefined;
  /** Where its heading names it. */
  inHeading: Mention[];
  passages: DossierPassage[];
}

export interface DossierPassage {
  paragraph: Paragraph;
  /** Where it names it. */
  mentions: Mention[];
  /** The notes that it cites, each once. */
  notes: Note[];
}

/**
 * What the archive says of something, oldest article first. No article that names it is left out: one that does so in
 * a heading alone has that heading, one that does so in notes alone has those.
 *
 * @param mentions newest article first
 */
export function dossierOf(mentions: readonly ArticleMentions[]): DossierArticle[] {
  return mentions.map(readArticle).toReversed();
}

function readArticle(found: ArticleMentions): DossierArticle {
  const { article, headings, paragraphs, notes: named } = found;
  const noteOf = new Map(article.parsed.notes.map((note) => [note.label, note]));
  const notesOf = (labels: Iterable<string>) => [...labels].flatMap((label) => noteOf.get(label) ?? []);
  const mentionsIn = new Map(paragraphs.map(({ id, mentions }) => [id, mentions]));
  const namedIn = new Map(headings.map(({ id, mentions }) => [id, mentions]));

  const passages = article.parsed.paragraphs.flatMap((paragraph): DossierPassage[] => {
    const mentions = mentionsIn.get(paragraph.id);
    const labels = new Set(paragraph.marks.map(({ label }) => label));
    return mentions ? [{ paragraph, mentions, notes: notesOf(labels) }] : [];
  });
  const bySection = Map.groupBy(passages, ({ paragraph }) => paragraph.section);
  const cited = new Set(passages.flatMap(({ notes }) => notes.map(({ label }) => label)));
  return {
    article,
    sections: [undefined, ...article.parsed.sections]
      .map((section) => ({
        section,
        inHeading: (section && namedIn.get(section.id)) ?? [],
        passages: bySection.get(section) ?? [],
      }))
      .filter(({ inHeading, passages }) => inHeading.length + passages.length > 0),
    notes: notesOf(named.filter((label) => !cited.has(label))),
    times: timesNamed(found),
  };
}
