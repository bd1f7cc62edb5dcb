/** The id of the introduction of an article, which is after the notes on the page. */
export const INTRODUCTION = 'about-introduction';

/** Whether the element with an id is a place to which hits lead: a paragraph, a note or the introduction. */
export function isPlaceAnchor(id: string): boolean {
  return id === INTRODUCTION || PARAGRAPH_OR_NOTE.test(id);
}

const PARAGRAPH_OR_NOTE = /^(?:p-\d|fn-)/;
