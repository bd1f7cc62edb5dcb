import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { parseArticle } from './parse-article.ts';
import { renderHtml } from './render-html.ts';

const folder = new URL('fixtures/', import.meta.url);
const options = { href: (path: string) => path, labels: english.text };

/** The blocks of the text, then the notes, then the faults. */
function render(markdown: string): string {
  const { blocks, notes, faults } = parseArticle(markdown);
  const parts = [
    ...blocks.map((block) => renderHtml([block], options)),
    ...notes.map(({ label, content }) => `<!-- note ${label} -->\n${renderHtml(content, options)}`),
    ...faults.map(({ code, line, found }) => `<!-- ${code} in line ${line}: ${found} -->`),
  ];
  return `${parts.join('\n')}\n`;
}

/** Sorts attributes by name, because their order means nothing. */
function sortAttributes(html: string): string {
  return html.replace(/(<\w+)((?: [\w-]+="[^"]*")+)/g, (_tag, name: string, attributes: string) => {
    const sorted = attributes.match(/ [\w-]+="[^"]*"/g)?.sort() ?? [];
    return name + sorted.join('');
  });
}

describe('an article’s Markdown becomes the HTML', () => {
  it.each(readdirSync(folder))('of the fixture %s', (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
    expect(sortAttributes(render(read('input.md')))).toBe(sortAttributes(read('output.html')));
  });
});
