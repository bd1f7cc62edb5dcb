import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { parseArticle } from './parse-article.ts';

function highlighted(markdown: string, words: string): string {
  const [paragraph] = parseArticle(markdown).paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const start = paragraph.text.indexOf(words);
  return toHtml(highlight(paragraph.element, [{ start, end: start + words.length }]));
}

describe('highlight', () => {
  it('highlights the words of a range', () => {
    expect(highlighted('The Taliban rule.', 'Taliban')).toBe('<p id="p-1">The <mark>Taliban</mark> rule.</p>');
  });

  it('does not count the numbers of note marks', () => {
    expect(highlighted('Fell.[^12] The Taliban.\n\n[^12]: x', 'Taliban')).toContain('</sup> The <mark>Taliban</mark>.');
  });

  it('highlights both parts of words that cross into another element', () => {
    expect(highlighted('Al-*Qaeda core* here', 'Al-Qaeda')).toBe(
      '<p id="p-1"><mark>Al-</mark><em><mark>Qaeda</mark> core</em> here</p>',
    );
  });
});
