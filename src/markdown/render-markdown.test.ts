import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

const render = (markdown: string) => renderMarkdown(markdown, { href: (path) => `/archive${path}` });

describe('renderMarkdown', () => {
  it('renders a short text, with its links under the base path', () => {
    expect(render('Posted *late*; see [there](/about/).\n\nTwice.')).toBe(
      '<p>Posted <em>late</em>; see <a href="/archive/about/">there</a>.</p><p>Twice.</p>',
    );
  });

  it('leaves punctuation as it was typed', () => {
    expect(render(`It's -- "so" ...`)).toBe(`<p>It's -- "so" ...</p>`);
  });

  it('renders nothing for an empty text', () => {
    expect(render('')).toBe('');
  });
});
