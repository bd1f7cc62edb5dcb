import type { Note, Paragraph, Section } from '../../markdown/parsed-article.ts';
import type { ArchiveArticle, ArticleMentions } from '../model.ts';
import { mentionCount } from '../mention-counts.ts';
import type { Mention } from '../mentions/find-mentions.ts';

/** The part of one article in a dossier, in the order of its text. */
export interface DossierArticle {
  article: ArchiveArticle;
  /** The sections with mentions, in their heading or their text. */
  sections: DossierSection[];
  /** Notes with mentions that none of the passages cites. */
  notes: Note[];
  /** The labels of all notes with mentions. */
  naming: ReadonlySet<string>;
  /** The number of mentions in the article, in its text and its notes. */
  times: number;
}

export interface DossierSection {
  /** Left out for passages before the first heading. */
  section?: Section | undefined;
  /** The mentions in its heading. */
  inHeading: Mention[];
  passages: DossierPassage[];
}

export interface DossierPassage {
  paragraph: Paragraph;
  /** The mentions in the paragraph. */
  mentions: Mention[];
  /** The notes that it cites, each once. */
  notes: Note[];
}

/**
 * The dossier of an entity, oldest article first. It has every article with mentions: one with mentions only in
 * headings has these headings, one with mentions only in notes has these notes.
 *
 * @param mentions the mentions of the entity, newest article first
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
    naming: new Set(named),
    times: mentionCount(found),
  };
}
