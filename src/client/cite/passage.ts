import type { Words } from '../../i18n/model.ts';
import { announce } from './announce.ts';
import { type Place, placeOf } from './point-to.ts';

/** A selection of an article's text, with the notes that it cites. */
export interface Passage {
  html: string;
  text: string;
  notes: number;
}

/**
 * When a reader copies text with note marks, adds these notes and the article's citation after it. The browser itself
 * copies text without marks, and a selection that is copied twice.
 */
export function takeNotesAlong(
  citationOf: (place?: Place) => Element | undefined,
  words: Pick<Words['citing'], 'copiedWithNotes'>,
): void {
  let before = '';
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const selected = selection?.toString() ?? '';
    if (!selection?.rangeCount || selected === before) {
      before = '';
      return;
    }
    const passage = passageOf(selection.getRangeAt(0), citationOf);
    if (!passage || !event.clipboardData) return;
    before = selected;
    event.preventDefault();
    event.clipboardData.setData('text/plain', passage.text);
    event.clipboardData.setData('text/html', passage.html);
    announce(words.copiedWithNotes(passage.notes));
  });
}

/** Undefined if the selection is outside of the text or contains no marks. */
function passageOf(range: Range, citationOf: (place?: Place) => Element | undefined): Passage | undefined {
  const { commonAncestorContainer: ancestor } = range;
  const around = ancestor instanceof Element ? ancestor : ancestor.parentElement;
  if (!around?.closest('.article-text') || around.closest('.note-preview')) return undefined;
  const passage = document.createElement('div');
  passage.append(range.cloneContents());
  for (const extra of passage.querySelectorAll('.permalink, .cite-paragraph, .note-preview')) extra.remove();

  for (const name of passage.querySelectorAll('.explained')) name.replaceWith(name.textContent);

  const notes = new Map<string, Element>();
  for (const mark of passage.querySelectorAll('.mark')) {
    const link = mark.querySelector('a');
    if (!link) continue;
    const note = document.getElementById(link.hash.slice(1));
    if (note) notes.set(link.textContent, note);
    mark.replaceWith(`[${link.textContent}]`);
  }
  if (notes.size === 0) return undefined;

  const paragraphs = [around.closest('[id^=p-]'), ...passage.querySelectorAll('[id^=p-]')];
  const citation = citationOf(spanOf(paragraphs));
  const parts = [passage, ...[...notes].map(([label, note]) => labelled(label, note)), ...(citation ? [citation] : [])];
  return { html: parts.map(bareHtml).join(''), text: parts.map(plainText).join('\n\n'), notes: notes.size };
}

function spanOf(paragraphs: (Element | null)[]): Place | undefined {
  const places = paragraphs.flatMap((element) => (element?.textContent.trim() && placeOf(element.id)) || []);
  const [first, last] = [places[0], places.at(-1)];
  return first && last && { first: first.first, last: last.last };
}

/**
 * The printed note, with the source that the archive adds to a repeat such as "Ibid.", which means nothing elsewhere.
 */
const NOTE = ':scope > div > :is(:not([data-pagefind-ignore]), .repeated)';

/** A copy of a note's text, with its number in front. */
function labelled(label: string, note: Element): Element {
  const copy = document.createElement('div');
  for (const block of note.querySelectorAll(NOTE)) copy.append(block.cloneNode(true));
  (copy.firstElementChild ?? copy).prepend(`[${label}] `);
  return copy;
}

/** Removes attributes and elements that have a meaning on this page only, and makes addresses of links absolute. */
function bareHtml(part: Element): string {
  for (const link of part.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of part.querySelectorAll('*')) {
    for (const name of element.getAttributeNames())
      if (!/^(align|dir|href|lang|start)$/.test(name)) element.removeAttribute(name);
  }
  return `<div>${part.innerHTML}</div>`;
}

const BLOCKS = 'p, li, h2, h3, h4, blockquote, pre, tr';
const BREAK = '\u2029';

function plainText(part: Element): string {
  for (const block of part.querySelectorAll(BLOCKS)) block.append(BREAK);
  for (const cell of part.querySelectorAll('td, th')) cell.append(' ');
  const paragraphs = part.textContent.split(BREAK).map((text) => text.replace(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean).join('\n\n');
}
