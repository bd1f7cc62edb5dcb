import { memoizeByObject } from '../../base/memoize.ts';
import { abridgeParagraph } from '../../markdown/abridge-paragraph.ts';
import type { Note, Paragraph, ParsedArticle } from '../../markdown/parsed-article.ts';
import { sentencesIn } from '../../markdown/sentences.ts';
import { spellingHabits } from '../../markdown/spelling-habits.ts';
import type { DossierArticle, DossierPassage } from './dossier.ts';

/**
 * Returns a function that abridges dossiers: of each paragraph they then have the sentences with mentions, and the notes
 * that these cite. A note that mentions the entity and is left out this way joins the notes of its article.
 */
export function dossierAbridger(): (dossier: readonly DossierArticle[]) => DossierArticle[] {
  const habitsOf = memoizeByObject(({ paragraphs, notes }: ParsedArticle) =>
    spellingHabits(() => [...paragraphs, ...notes].map(({ text }) => text)),
  );
  const sentencesOf = memoizeByObject((parsed: ParsedArticle) =>
    memoizeByObject(({ text }: Paragraph) => sentencesIn(text, habitsOf(parsed))),
  );

  function abridgePassage({ paragraph: whole, mentions: all, notes }: DossierPassage, parsed: ParsedArticle) {
    const { paragraph, ranges: mentions } = abridgeParagraph(whole, all, sentencesOf(parsed)(whole));
    const cited = new Set(paragraph.marks.map(({ label }) => label));
    return { paragraph, mentions, notes: notes.filter(({ label }) => cited.has(label)) };
  }

  return (dossier) =>
    dossier.map((one) => {
      const { parsed } = one.article;
      const sections = one.sections.map((section) => ({
        ...section,
        passages: section.passages.map((passage) => abridgePassage(passage, parsed)),
      }));
      const passages = sections.flatMap((section) => section.passages);
      const shown = new Set(passages.flatMap(({ notes }) => notes.map(({ label }) => label)));
      const isLeft = ({ label }: Note) => one.naming.has(label) && !shown.has(label);
      return { ...one, sections, notes: parsed.notes.filter(isLeft) };
    });
}
