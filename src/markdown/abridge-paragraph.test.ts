import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { abridgeParagraph } from './abridge-paragraph.ts';
import { highlight } from './highlight.ts';
import { parseArticle } from './parse-article.ts';
import { sentencesIn } from './sentences.ts';
import { spellingHabits } from './spelling-habits.ts';

const LONG = `Nothing is said here${' at all'.repeat(50)}.`;

/** The HTML of a paragraph, abridged to its sentences with a word. */
function abridged(markdown: string, word = 'Malta', index = 0): string {
  const paragraph = parseArticle(`${markdown}\n\n[^1]: A note.\n\n[^2]: Another.`).paragraphs[index];
  if (!paragraph) throw new Error('no paragraph');
  const { text } = paragraph;
  const ranges = [...text.matchAll(new RegExp(word, 'g'))].map((found) => ({
    start: found.index,
    end: found.index + word.length,
  }));
  const sentences = sentencesIn(
    text,
    spellingHabits(() => [text]),
  );
  const { paragraph: short, ranges: moved } = abridgeParagraph(paragraph, ranges, sentences);
  return toHtml(highlight(short.element, moved)).replaceAll(LONG, 'LONG');
}

describe('abridgeParagraph', () => {
  it('shows the sentences with the ranges, and marks where others are left out', () => {
    expect(abridged(`${LONG} Malta fell. ${LONG} Gozo rose. Malta rose. ${LONG}`)).toBe(
      '<p id="p-1">… <mark>Malta</mark> fell. … <mark>Malta</mark> rose. …</p>',
    );
  });

  it('has no “…” before the first sentence or after the last', () => {
    expect(abridged(`Malta fell. ${LONG} Malta rose.`)).toBe(
      '<p id="p-1"><mark>Malta</mark> fell. … <mark>Malta</mark> rose.</p>',
    );
  });

  it('leaves a short paragraph whole', () => {
    expect(abridged('Malta fell. Gozo rose.')).toBe('<p id="p-1"><mark>Malta</mark> fell. Gozo rose.</p>');
  });

  it('leaves a paragraph whole of which nearly all would stay', () => {
    expect(abridged(`${LONG} Malta fell. Gozo rose.`, 'Nothing')).toContain('Gozo rose.');
  });

  it('keeps the marks of the sentences that it shows', () => {
    const html = abridged(`${LONG}[^1] Malta fell,[^2] it is said. ${LONG}`);
    expect(html).not.toContain('fn-1');
    expect(html).toMatch(/fell,<sup class="mark".*>2<\/a><\/sup> it is said\. …<\/p>$/);
    expect(abridged(`Malta fell.[^1] ${LONG}[^2]`)).toMatch(/fell\.<sup.*>1<\/a><\/sup> …<\/p>$/);
  });

  it('divides markup that goes beyond a sentence, and keeps “…” out of it', () => {
    expect(abridged(`*${LONG} Malta fell. ${LONG}* Gozo. *[Malta](https://malta.example)* rose.`)).toBe(
      '<p id="p-1">… <em><mark>Malta</mark> fell. </em>… <em><a href="https://malta.example"><mark>Malta</mark></a></em> rose.</p>',
    );
  });

  it('keeps the line breaks within what it shows', () => {
    expect(abridged(`${LONG}\\\nMalta\\\nfell.\\\n${LONG}`)).toBe(
      '<p id="p-1">… <mark>Malta</mark><br>\nfell.<br>\n…</p>',
    );
  });

  it('abridges a list item, but leaves it whole if it contains a list', () => {
    expect(abridged(`- Malta fell. ${LONG}`)).toBe('<li id="p-1"><mark>Malta</mark> fell. …</li>');
    expect(abridged(`- Malta fell. ${LONG}\n  - Gozo.`)).toContain('LONG');
  });

  it('leaves a table whole', () => {
    expect(abridged(`| Place | Text |\n| - | - |\n| Malta. | ${LONG} |`)).toContain('LONG');
  });

  it('keeps each sentence with a part of a range that goes beyond one', () => {
    expect(abridged(`${LONG} The men of Malta. Gozo left. ${LONG}`, 'Malta. Gozo')).toBe(
      '<p id="p-1">… The men of <mark>Malta. Gozo</mark> left. …</p>',
    );
  });
});
