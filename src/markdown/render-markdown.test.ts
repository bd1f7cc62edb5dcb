import { describe, expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (markdown: string) =>
  renderMarkdown(markdown, { href: (path) => `/archive${path}`, labels: english.text });

describe('renderMarkdown', () => {
  it('renders a short text, with its links under the base path', () => {
    expect(render('Posted *late*; see [there](/about/).\n\nTwice.')).toBe(
      '<p>Posted <em>late</em>; see <a href="/archive/about/">there</a>.</p><p>Twice.</p>',
    );
  });

  it('leaves punctuation as it was typed', () => {
    expect(render(`It's -- "so" ...`)).toBe(`<p>It's -- "so" ...</p>`);
  });

  it.each([
    ['<https://[2001:db8::1]:8080/a>', 'https://[2001:db8::1]:8080/a'],
    ['[x](http://[2001:db8::1]/a[b])', 'http://[2001:db8::1]/a%5Bb%5D'],
    ['[x][a]\n\n[a]: https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
  ])('keeps the brackets of an IPv6 address: %s', (text, address) => {
    expect(render(text)).toContain(`href="${address}"`);
  });

  it('renders nothing for an empty text', () => {
    expect(render('')).toBe('');
  });
});
