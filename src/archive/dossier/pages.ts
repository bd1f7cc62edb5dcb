import type { DossierArticle, DossierPassage, DossierSection } from './dossier.ts';

/** The most that the passages of one page may come to, in characters of HTML as {@link weightOf} estimates them. */
export const PAGE_WEIGHT = 320_000;

/**
 * Splits a dossier into pages, in its order. An article that does not fit goes on on the next page, which then begins
 * with its heading again; a passage stays whole.
 */
export function dossierPages(dossier: readonly DossierArticle[], most = PAGE_WEIGHT): DossierArticle[][] {
  let page: DossierArticle[] = [];
  const pages = [page];
  let weight = 0;
  for (const piece of dossier.flatMap(piecesOf)) {
    const own = weightOf(piece);
    if (weight > 0 && weight + own > most) {
      pages.push((page = []));
      weight = 0;
    }
    add(piece, page);
    weight += own;
  }
  return pages;
}

/**
 * What a reader should see first of a dossier of many pages: the articles that name it most, as many as fit, in the
 * dossier's order. Of one that does not fit by itself, its beginning.
 */
export function foremost(dossier: readonly DossierArticle[], most: number): DossierArticle[] {
  const byTimes = dossier.toSorted((a, b) => b.times - a.times);
  const chosen = new Set<DossierArticle>();
  let weight = 0;
  for (const one of byTimes) {
    weight += weightOf(one);
    if (weight > most) break;
    chosen.add(one);
  }
  if (chosen.size === 0) return dossierPages(byTimes.slice(0, 1), most)[0] ?? [];
  return dossier.filter((one) => chosen.has(one));
}

/** What an article's part of a dossier comes to as HTML, in characters: near enough for sharing it out. */
export function weightOf({ sections, notes }: Pick<DossierArticle, 'sections' | 'notes'>): number {
  const ofPassage = ({ paragraph, mentions, notes: cited }: DossierPassage) =>
    300 + paragraph.text.length + 13 * mentions.length + 110 * paragraph.marks.length + ofNotes(cited);
  const ofSection = ({ passages }: DossierSection) => 150 + passages.reduce((sum, one) => sum + ofPassage(one), 0);
  return 400 + sections.reduce((sum, section) => sum + ofSection(section), 0) + ofNotes(notes);
}

function ofNotes(notes: DossierPassage['notes']): number {
  return notes.reduce((sum, { text, addresses }) => sum + 200 + text.length + addresses.join('').length, 0);
}

/** An article's part in the smallest pieces that stand by themselves. */
function piecesOf(one: DossierArticle): DossierArticle[] {
  const nothing = { ...one, sections: [], notes: [] };
  const ofSection = (section: DossierSection) => [
    ...(section.inHeading.length > 0 ? [{ ...nothing, sections: [{ ...section, passages: [] }] }] : []),
    ...section.passages.map((passage) => ({ ...nothing, sections: [{ ...section, passages: [passage] }] })),
  ];
  return [...one.sections.flatMap(ofSection), ...one.notes.map((note) => ({ ...nothing, notes: [note] }))];
}

/** Puts a piece at the end of a page, together with what stands there of its article and its section. */
function add({ sections: [section], notes, ...rest }: DossierArticle, page: DossierArticle[]): void {
  let article = page.at(-1);
  if (article?.article !== rest.article) page.push((article = { ...rest, sections: [], notes: [] }));
  article.notes.push(...notes);
  if (!section) return;
  const last = article.sections.at(-1);
  if (last && last.section === section.section) last.passages.push(...section.passages);
  else article.sections.push({ ...section, passages: [...section.passages] });
}
