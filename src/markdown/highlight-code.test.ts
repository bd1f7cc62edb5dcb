import { expect, test } from 'vitest';
import { english } from '../i18n/english.ts';
import { parseArticle } from './parse-article.ts';
import { renderText } from './render-text.ts';

const render = (markdown: string) =>
  renderText(parseArticle(markdown).blocks, { href: (path) => path, labels: english.text });

const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

test('code with a known language has its parts marked by classes, without styles', async () => {
  const html = await render(fence('python', 'def ford(x):\n    return "a <b>" # so'));
  expect(html).toContain('<span class="code-keyword">def</span>');
  expect(html).toMatch(/<span class="code-string">"a &#x3C;b>"<\/span>/);
  expect(html).toContain('<span class="code-comment"># so</span>');
  expect(html).not.toContain('style=');
});

test('not one character of the code is changed', async () => {
  const code = 'SELECT *\n\n  FROM t -- “all”\n\tWHERE a < 1;';
  const html = await render(`- x\n\n  ${fence('SQL', code).replaceAll('\n', '\n  ')}`);
  const words = html.replace(/<[^>]*>/g, '').replaceAll('&#x3C;', '<');
  expect(words.trim()).toBe(`x\n${code}`);
});

test.each(['', 'nonesuch', 'text', '__proto__', 'constructor'])(
  'code in the language %j stays plain',
  async (language) => {
    expect(await render(fence(language, 'def x'))).not.toContain('<span');
  },
);

test('code within a line stays plain', async () => {
  expect(await render('Call `def x` now.')).toBe('<p id="p-1">Call <code>def x</code> now.</p>');
});
