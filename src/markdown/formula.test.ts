import { expect, test } from 'vitest';
import { english } from '../i18n/english.ts';
import { parseArticle } from './parse-article.ts';
import { renderHtml } from './render-html.ts';

const render = (markdown: string) =>
  renderHtml(parseArticle(markdown).blocks, { href: (path) => path, labels: english.text });

const block = (tex: string) => `\`\`\`math\n${tex}\n\`\`\``;

test('a formula within a line is MathML', () => {
  expect(render('A $`x^2`$ square.')).toBe('<p id="p-1">A <math><msup><mi>x</mi><mn>2</mn></msup></math> square.</p>');
});

test('a formula on its own lines scrolls and can be reached by keyboard', () => {
  const html = render(block(String.raw`\frac{a}{b}`));
  expect(html).toMatch(/^<div class="formula" tabindex="0"><math display="block">/);
  expect(html).toContain('<mfrac><mi>a</mi><mi>b</mi></mfrac>');
});

test('sums of money and code stay as they are', () => {
  expect(render('It costs $5 or $10, `x`, US$ `y` and $ `z` $.')).toBe(
    '<p id="p-1">It costs $5 or $10, <code>x</code>, US$ <code>y</code> and $ <code>z</code> $.</p>',
  );
});

test('no formula has styles in attributes', () => {
  const html = render(
    block(
      String.raw`\begin{aligned} a &= \color{red}{b} \\ &= \begin{pmatrix}1&2\\3&4\end{pmatrix} \hat{x} \end{aligned}`,
    ),
  );
  expect(html).not.toContain(' style=');
  expect(html).toContain('mathcolor=');
  expect(html).toContain('class="tml-right"');
});

test('a formula with a fault is reported with its line, and shown as code', () => {
  const markdown = `One.\n\n${block(String.raw`\frac{1`)}\n\nTwo $\`\\nonesuch\`$ three.`;
  const { faults } = parseArticle(markdown);
  expect(faults.map(({ code, line }) => [code, line])).toEqual([
    ['formula-invalid', 3],
    ['formula-invalid', 7],
  ]);
  expect(faults[1]?.found).toContain('nonesuch');
  expect(render(markdown)).toContain(String.raw`<code>\nonesuch</code>`);
});
