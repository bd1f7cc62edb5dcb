import type { Element } from 'hast';
import { slug } from '../base/slug.ts';
import type { Section } from './parsed-article.ts';
import { textWithMarks } from './text-with-marks.ts';

/** Ids of other parts of an article's page. */
export const PAGE_IDS = ['main', 'notes', 'related', 'about-piece', 'search'];

/** Ids of paragraphs, notes and marks. */
const PLACE_ID = /^(p|fn|fnref)-\d/;

/**
 * Returns a function that gives each heading, in order, an id made of its words; a second heading with the same words
 * gets `-2`.
 *
 * `<h2>Mass Unrest</h2>` → `<h2 id="mass-unrest">Mass Unrest</h2>`
 */
export function headingNames(): (heading: Element) => Section {
  const used = new Set(PAGE_IDS);
  return (heading) => {
    const { text } = textWithMarks(heading);
    const title = text.trim() === '' ? '' : text;
    const words = slug(title) || 'section';
    const base = PLACE_ID.test(words) ? `section-${words}` : words;
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    heading.properties.id = id;
    return { id, title, depth: Number(heading.tagName.slice(1)) };
  };
}

/** Whether an element is a heading. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}
