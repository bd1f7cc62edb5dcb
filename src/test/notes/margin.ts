import type { Locator, Page } from 'playwright-core';

/** The notes in the margin, once they are there. */
export async function marginOf(page: Page): Promise<Locator> {
  await page.locator('.margin-notes').waitFor({ state: 'attached' });
  return page.locator('.margin-note');
}

/** The note beside a mark, by its printed number. */
export async function noteBeside(page: Page, number: number | string): Promise<Locator> {
  return (await marginOf(page)).filter({ has: page.locator(`.number:text-is("${number}")`) }).first();
}

export interface PlacedNote {
  number: string;
  top: number;
  bottom: number;
  /** Its first line is in the line of its mark if its top is there, give or take a few pixels. */
  wanted: number;
}

/** Where the notes of the margin are in the page, in order, with the lines of their marks. */
export async function placedNotes(page: Page): Promise<PlacedNote[]> {
  const notes = await marginOf(page);
  return notes.evaluateAll((all) =>
    all.map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      const halfLine = parseFloat(getComputedStyle(note).lineHeight) / 2;
      const number = note.querySelector('.number')?.textContent ?? '';
      const mark = document.getElementById(`fnref-${number}`);
      const marked = mark?.getBoundingClientRect();
      return { number, top, bottom, wanted: marked ? (marked.top + marked.bottom) / 2 - halfLine : NaN };
    }),
  );
}

/** The place and size of the text, which never change with the notes. */
export async function textBox(page: Page): Promise<unknown> {
  return page.locator('.article-text').boundingBox();
}
