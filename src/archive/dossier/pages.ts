import type { Note } from '../../markdown/parsed-article.ts';
import type { DossierArticle, DossierPassage, DossierSection } from './dossier.ts';

/**
 * The greatest weight of the passages on one page, in characters of HTML as estimated by {@link weightOf}: with its
 * head, its navigation and its filters, a page then comes to less than 200 kB.
 */
export const PAGE_WEIGHT = 140_000;
/** What the frames of an article’s part and of a section come to, without passages. */
const [ARTICLE, SECTION] = [400, 150];

/**
 * Divides a dossier into pages, in its order. An article that does not fit continues on the next page, which then
 * begins with its heading again; passages are never divided.
 */
export function dossierPages(dossier: readonly DossierArticle[], most = PAGE_WEIGHT): DossierArticle[][] {
  let page: DossierArticle[] = [];
  const pages = [page];
  let weight = 0;
  for (const piece of dossier.flatMap(piecesOf)) {
    if (weight > 0 && weight + addedWeight(piece, page) > most) {
      pages.push((page = []));
      weight = 0;
    }
    weight += addedWeight(piece, page);
    add(piece, page);
  }
  return pages;
}

/**
 * The most important part of a dossier of several pages: as many of the articles with the most mentions as fit, in the
 * dossier's order. If the first does not fit, its beginning.
 */
export function mainPart(dossier: readonly DossierArticle[], most: number): DossierArticle[] {
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

/** The approximate length of an article's part of a dossier, in characters of HTML. */
export function weightOf({ sections, notes }: Pick<DossierArticle, 'sections' | 'notes'>): number {
  const ofPassage = ({ paragraph, mentions, notes: cited }: DossierPassage) =>
    150 + paragraph.text.length + 13 * mentions.length + 100 * paragraph.marks.length + ofNotes(cited);
  const ofSection = ({ passages }: DossierSection) => SECTION + passages.reduce((sum, one) => sum + ofPassage(one), 0);
  return ARTICLE + sections.reduce((sum, section) => sum + ofSection(section), 0) + ofNotes(notes);
}

function ofNotes(notes: DossierPassage['notes']): number {
  const ofNote = ({ text, addresses }: Note) =>
    125 + text.length + addresses.reduce((sum, address) => sum + 15 + address.length, 0);
  return notes.length === 0 ? 0 : notes.reduce((sum, note) => sum + ofNote(note), 75);
}

/** What a piece adds to a page: less if it continues the last article or section of it. */
function addedWeight(piece: DossierArticle, page: readonly DossierArticle[]): number {
  const last = page.at(-1);
  if (last?.article !== piece.article) return weightOf(piece);
  return weightOf(piece) - ARTICLE - (continues(piece.sections[0], last.sections.at(-1)) ? SECTION : 0);
}

function continues(section: DossierSection | undefined, last: DossierSection | undefined): last is DossierSection {
  return section !== undefined && last !== undefined && section.section === last.section;
}

/** An article's part, divided into the smallest pieces that can be shown separately. */
function piecesOf(one: DossierArticle): DossierArticle[] {
  const nothing = { ...one, sections: [], notes: [] };
  const ofSection = (section: DossierSection) => [
    ...(section.inHeading.length > 0 ? [{ ...nothing, sections: [{ ...section, passages: [] }] }] : []),
    ...section.passages.map((passage) => ({ ...nothing, sections: [{ ...section, passages: [passage] }] })),
  ];
  return [...one.sections.flatMap(ofSection), ...one.notes.map((note) => ({ ...nothing, notes: [note] }))];
}

/** Adds a piece at the end of a page, and joins it to the same article and section. */
function add({ sections: [section], notes, ...rest }: DossierArticle, page: DossierArticle[]): void {
  let article = page.at(-1);
  if (article?.article !== rest.article) page.push((article = { ...rest, sections: [], notes: [] }));
  article.notes.push(...notes);
  if (!section) return;
  const last = article.sections.at(-1);
  if (continues(section, last)) last.passages.push(...section.passages);
  else article.sections.push({ ...section, passages: [...section.passages] });
}
