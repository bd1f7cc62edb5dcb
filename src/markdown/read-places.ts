import type { Element } from 'hast';
import type { Place } from './citations-by-note.ts';
import { headingNames, isHeading } from './name-headings.ts';
import { paragraphNumbering } from './number-paragraphs.ts';
import type { CitingPlace, Paragraph, Section } from './parsed-article.ts';
import { textWithMarks } from './text-with-marks.ts';

export type TextPlace = Place & Pick<Paragraph, 'element'>;

/** Gives the headings and paragraphs of a text their ids, and reads their texts and marks. */
export function readPlaces(blocks: readonly Element[]): { places: TextPlace[]; sections: Section[] } {
  const numberParagraphs = paragraphNumbering();
  const nameHeading = headingNames();
  const places: TextPlace[] = [];
  const sections: Section[] = [];
  let next = 1;
  for (const block of blocks) {
    if (isHeading(block)) sections.push(nameHeading(block));
    const section = sections.at(-1);
    for (const element of isHeading(block) ? [block] : numberParagraphs(block)) {
      const { text, marks, rows = [] } = textWithMarks(element);
      const kind =
        element === block && isHeading(block) ? 'heading' : element.tagName === 'table' ? 'table' : 'paragraph';
      const what: CitingPlace = { kind, number: String(next) };
      if (kind !== 'heading') next++;
      places.push({ id: String(element.properties.id), section, text, marks, element, what, breaks: rows });
    }
  }
  return { places, sections };
}
