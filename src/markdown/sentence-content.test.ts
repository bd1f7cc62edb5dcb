import { expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { renderHtml } from './render-html.ts';
import { sentenceContent } from './sentence-content.ts';
import { english } from '../i18n/english.ts';

function shown(markdown: string, sentence: string, index = 0): string {
  const paragraph = parseArticle(markdown).paragraphs[index];
  if (!paragraph) throw new Error('There is no such paragraph.');
  const start = paragraph.text.indexOf(sentence);
  const content = sentenceContent(paragraph, { start, end: start + sentence.length });
  return renderHtml(content, { href: (path) => path, article: '/articles/one/', labels: english.text });
}

it('has the markup and the marks of the sentence only', () => {
  const html = shown('One.[^1] *Two* fell.[^2] Three.[^3]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.', 'Two fell.');
  expect(html).toMatch(/^<em>Two<\/em> fell\.<sup class="mark"><a [^>]*href="\/articles\/one\/#fn-2">2<\/a><\/sup>$/);
});

it('has the cells of a row, with a sign between them', () => {
  const html = shown('| Day | What |\n|---|---|\n| 2 June | *It* fell[^1] |\n\n[^1]: A.', '2 June It fell');
  expect(html).toMatch(/^2 June · <em>It<\/em> fell<sup class="mark"><a [^>]*href="\/articles\/one\/#fn-1"/);
});

it('has an item of a list without the list in it', () => {
  expect(shown('- It fell.\n  - It rose.\n', 'It fell.').trim()).toBe('It fell.');
});

it('has no picture with a sentence of its caption', () => {
  expect(shown('![A ferry](/media/a.png "It fell.")', 'It fell.')).toBe('It fell.');
});
