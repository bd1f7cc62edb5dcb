import type { Words } from '../../i18n/model.ts';
import { announce } from './announce.ts';
import { MARK, withFootnotes } from './footnotes.ts';
import { type Place, placeOf } from './point-to.ts';

/** A selection of an article's text, with the notes that it cites. */
export interface Passage {
  html: string;
  text: string;
  notes: number;
}

/**
 * When a reader copies text with note marks, adds these notes, as footnotes for word processors, and the article's
 * citation. The browser itself
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

/** A note that a passage cites. */
interface CitedNote {
  /** Its printed number. */
  label: string;
  address: string;
  /** A copy of its text. */
  copy: HTMLElement;
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

  const notes = takeNotes(passage);
  if (notes.length === 0) return undefined;

  const paragraphs = [around.closest('[id^=p-]'), ...passage.querySelectorAll('[id^=p-]')];
  const citation = citationOf(spanOf(paragraphs)) ?? document.createElement('p');
  const { direction } = getComputedStyle(around);
  const html = withFootnotes(
    bareHtml(passage, direction),
    bareHtml(citation, direction),
    notes.map(({ label, address, copy }) => ({
      label: escaped(label),
      address: escaped(address),
      html: bareHtml(copy, direction),
    })),
  );
  for (const mark of passage.querySelectorAll(`[${MARK}]`)) {
    mark.replaceWith(`[${notes[Number(mark.getAttribute(MARK))]?.label}]`);
  }
  for (const { label, copy } of notes) (copy.firstElementChild ?? copy).prepend(`[${label}] `);
  const parts = [passage, ...notes.map(({ copy }) => copy), citation];
  return { html, text: parts.map(plainText).filter(Boolean).join('\n\n'), notes: notes.length };
}

/** Replaces the marks of a passage by elements that name its notes by their positions, and returns these notes. */
function takeNotes(passage: Element): CitedNote[] {
  const notes = new Map<Element, CitedNote>();
  for (const mark of passage.querySelectorAll('.mark')) {
    const note = noteOf(mark);
    if (!note) continue;
    if (!notes.has(note)) notes.set(note, copyNote(note));
    const plain = document.createElement('sup');
    plain.setAttribute(MARK, `${[...notes.keys()].indexOf(note)}`);
    mark.replaceWith(plain);
  }
  return [...notes.values()];
}

/** The note of a mark, of which only a part may be selected. */
function noteOf(mark: Element): Element | null {
  return document.getElementById(decodeURIComponent(mark.querySelector('a')?.hash.slice(1) ?? ''));
}

/**
 * The printed note, with the source that the archive adds to a repeat such as "Ibid.", which means nothing elsewhere.
 */
const NOTE = ':scope > div > :is(:not([data-pagefind-ignore]), .repeated)';

function copyNote(note: Element): CitedNote {
  const copy = document.createElement('div');
  for (const block of note.querySelectorAll(NOTE)) copy.append(block.cloneNode(true));
  for (const mark of copy.querySelectorAll('.mark')) {
    const [link] = mark.children;
    if (link) mark.replaceWith('[', link, ']');
  }
  return {
    label: note.querySelector('.label')?.textContent.trim() ?? '',
    address: new URL(`#${encodeURIComponent(note.id)}`, location.href).href,
    copy,
  };
}

function spanOf(paragraphs: (Element | null)[]): Place | undefined {
  const places = paragraphs.flatMap((element) => (element?.textContent.trim() && placeOf(element.id)) || []);
  const [first, last] = [places[0], places.at(-1)];
  return first && last && { first: first.first, last: last.last };
}

const BLOCKS = 'p, li, h2, h3, h4, blockquote, pre, tr';

/**
 * Removes attributes and elements that have a meaning on this page only, and makes addresses of links absolute. Words
 * outside of a paragraph become one, and paragraphs have the direction of the text, with its alignment.
 */
function bareHtml(part: Element, direction: string): string {
  const copy = document.createElement('div');
  copy.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
  if (!copy.querySelector(BLOCKS) && copy.textContent.trim()) {
    const paragraph = document.createElement('p');
    paragraph.append(...copy.childNodes);
    copy.append(paragraph);
  }
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of copy.querySelectorAll('*')) {
    // A passage is pasted without our style sheet.
    const [, side] = /(?:^|\s)align-(\w+)/.exec(element.getAttribute('class') ?? '') ?? [];
    if (side !== undefined) element.setAttribute('align', side);
    for (const name of element.getAttributeNames())
      if (name !== MARK && !/^(align|dir|href|lang|start)$/.test(name)) element.removeAttribute(name);
  }
  if (direction === 'rtl') {
    for (const block of copy.querySelectorAll<HTMLElement>(BLOCKS)) {
      block.dir ||= direction;
      if (block.dir === direction && !block.hasAttribute('align')) block.setAttribute('align', 'right');
    }
  }
  return copy.innerHTML;
}

function escaped(text: string): string {
  const element = document.createElement('p');
  element.textContent = text;
  return element.innerHTML.replaceAll('"', '&quot;');
}

const BREAK = '\u2029';

function plainText(part: Element): string {
  for (const block of part.querySelectorAll(BLOCKS)) block.append(BREAK);
  for (const cell of part.querySelectorAll('td, th')) cell.append(' ');
  const paragraphs = part.textContent.split(BREAK).map((text) => text.replace(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean).join('\n\n');
}
