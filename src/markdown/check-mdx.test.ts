import { describe, expect, it } from 'vitest';
import { checkMdx } from './check-mdx.ts';
import { readMdx } from './read-mdx.ts';

const check = (mdx: string) => checkMdx(readMdx(mdx)).map(({ code, line, found }) => [code, line, found]);

describe('checkMdx', () => {
  it.each([
    'The <span lang="ru-Latn">Kniga</span>, H<sub>2</sub>O, <cite>A Title</cite>, one<br />two.',
    'The <span lang="fa" dir="rtl">سال</span> and the <span dir="auto">x</span>.',
    'One. {/* a comment */}\n\n{/* another\nof two lines */}\n\nTwo.',
    'A brace \\{ and `{code}`.',
  ])('accepts %j', (mdx) => {
    expect(check(mdx)).toEqual([]);
  });

  it('finds imports, exports and expressions, each with its line', () => {
    expect(check('One.\n\nimport x from "./x.js"\n\nTwo {1 + 1}.\n\n{nothing}\n\nexport const y = 3\n')).toEqual([
      ['mdx-code', 3, 'the code import x from "./x.js"'],
      ['mdx-code', 5, 'the expression {1 + 1}'],
      ['mdx-code', 7, 'the expression {nothing}'],
      ['mdx-code', 9, 'the code export const y = 3'],
    ]);
  });

  it.each([
    'One {/* a */ code() /* b */} two.',
    '{/* a */ globalThis.ran = true /* b */}',
    "{'/* a */'}",
    '{/**//**/x}',
    '{// a line\ncode()\n}',
  ])('refuses code beside comments: %j', (mdx) => {
    expect(check(mdx).map(([code]) => code)).toEqual(['mdx-code']);
  });

  it.each([
    ['A <Counter />.', 'Counter'],
    ['<script>alert(1)</script>', 'script'],
    ['<div>\n  *One*\n</div>', 'div'],
    ['<>One</>', ''],
    ['A <a href="https://wire.example/" onclick="x()">b</a>.', 'a'],
    ['A <span>b</span>.', 'span'],
    ['A <span lang={language}>b</span>.', 'span'],
    ['A <span lang="fa" dir="up">b</span>.', 'span'],
    ['A <span lang="ru" class="x">b</span>.', 'span'],
    ['A <span {...all}>b</span>.', 'span'],
    ['A <sup class="x">b</sup>.', 'sup'],
  ])('refuses the element of %j', (mdx, name) => {
    expect(check(mdx)).toContainEqual(['html-not-allowed', 1, `the element <${name}>`]);
  });
});
