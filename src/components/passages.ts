import type { Words } from '../i18n/model.ts';
import type { Element } from 'hast';
import type { ArchiveArticle } from '../archive/model.ts';
import type { DossierArticle, DossierPassage, DossierSection } from '../archive/dossier/dossier.ts';
import type { Direction } from '../base/text-direction.ts';
import { articlePath, type Urls } from '../base/urls.ts';
import { imageFile } from '../data/media-files.ts';
import { highlight } from '../markdown/highlight.ts';
import { blocksInLanguage, noteInLanguage } from './in-language.ts';
import type { Note } from '../markdown/parsed-article.ts';
import { renderHtml, type RenderOptions } from '../markdown/render-html.ts';

/** The passages of one article, ready to be shown. */
export interface ArticlePassages {
  article: ArchiveArticle;
  sections: SectionPassages[];
  /** Notes that mention the entity and belong to no passage. */
  notes: PassageNote[];
}

export interface SectionPassages {
  /** Left out for passages before the first heading. */
  heading?: { href: string; html: string } | undefined;
  passages: Passage[];
}

export interface Passage {
  /** The id of the paragraph. */
  id: string;
  href: string;
  /** @example "Paragraph 12" */
  place: string;
  /** The paragraph, with the names in it highlighted. */
  html: string;
  notes: PassageNote[];
}

export interface PassageNote {
  label: string;
  href: string;
  /** The direction of its text, if it is not the page’s. */
  dir?: Direction | undefined;
  html: string;
}

/** The passages of a dossier with their notes, by article and section. */
export function passagesOf(dossier: readonly DossierArticle[], urls: Urls, words: Words): ArticlePassages[] {
  return dossier.map(({ article, sections, notes }) => {
    const view = articleView(article, urls, words);
    return { article, sections: sections.map(view.section), notes: notes.map(view.note) };
  });
}

function articleView(article: ArchiveArticle, urls: Urls, { places, text, raw }: Words) {
  const { slug } = article;
  const options: RenderOptions = { href: urls.href, article: articlePath(slug), labels: text, imageFile };
  const headed = (title: Element) => (article.isForeign ? blocksInLanguage([title], article) : title.children);
  const note = (one: Note): PassageNote => {
    const { dir, content } = noteInLanguage(one, article, raw.language);
    return { label: one.label, href: urls.article(slug, one.id), dir, html: renderHtml(content, options) };
  };
  const passage = ({ paragraph: { id, element }, mentions, notes }: DossierPassage): Passage => ({
    id,
    href: urls.article(slug, id),
    place: places.paragraph({ number: id.slice('p-'.length) }),
    html: renderHtml(blocksInLanguage([standingAlone(highlight(element, mentions))], article), options),
    notes: notes.map(note),
  });
  const section = ({ section, inHeading, passages }: DossierSection): SectionPassages => ({
    heading: section && {
      href: urls.article(slug, section.id),
      html: renderHtml(headed(highlight(asElement(section.title), inHeading)), options),
    },
    passages: passages.map(passage),
  });
  return { note, section };
}

/** Turns a list item, which has no list here, into a block, and puts a table into an element that scrolls. */
function standingAlone(element: Element): Element {
  if (element.tagName === 'li') return { ...element, tagName: 'div' };
  if (element.tagName !== 'table') return element;
  return { type: 'element', tagName: 'div', properties: { className: ['table'], tabIndex: 0 }, children: [element] };
}

function asElement(value: string): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] };
}
