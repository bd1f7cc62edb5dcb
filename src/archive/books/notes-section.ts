import type { Element } from 'hast';
import { type Direction, directionOfText } from '../../base/text-direction.ts';
import type { Note } from '../../markdown/parsed-article.ts';
import { adaptText } from './adapt-text.ts';
import type { ShownPicture } from './chapter.ts';
import type { BookContext } from './context.ts';
import { element } from './elements.ts';

/**
 * The notes of a chapter. Readers show a note in front of the page when its mark is touched; its printed number leads
 * back to the mark. A note in another script than its chapter has a direction of its own.
 *
 * @see https://www.w3.org/TR/epub-ssv-11/#footnotes
 */
export function notesSection(
  notes: readonly Note[],
  context: BookContext,
  pictures: ShownPicture[],
  inSiteLanguage: object,
  direction: Direction,
): Element[] {
  if (notes.length === 0) return [];
  const title = element('h2', { ...inSiteLanguage }, context.archive.words.notes.title);
  const asides = notes.map((note) => {
    const [mark] = note.citedAt;
    const own = directionOfText(note.text, direction);
    return element(
      'aside',
      { id: note.id, 'epub:type': 'footnote', role: 'doc-footnote', ...(own !== direction && { dir: own }) },
      numbered(note, mark?.mark, adaptText(note.content, context, pictures)),
    );
  });
  return [element('section', { id: 'notes', 'epub:type': 'footnotes', className: ['notes'] }, title, asides)];
}

/** Puts the number of a note before its first words. @param mark the id of the mark to which the number leads back */
export function numbered(
  { label }: Pick<Note, 'label'>,
  mark: string | undefined,
  content: readonly Element['children'][number][],
): Element['children'] {
  const number =
    mark === undefined
      ? element('span', { className: ['number'] }, label)
      : element('a', { href: `#${mark}`, role: 'doc-backlink', className: ['number'] }, label);
  const [first, ...rest] = content;
  if (first?.type === 'element' && first.tagName === 'p')
    return [{ ...first, children: [number, { type: 'text', value: ' ' }, ...first.children] }, ...rest];
  return [element('p', {}, number), ...content];
}
