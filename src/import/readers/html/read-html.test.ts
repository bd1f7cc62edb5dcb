import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { findLosses } from '../../article/completeness/find-losses.ts';
import type { Found } from '../../model/found.ts';
import { pairNotes } from '../../notes/pair-notes.ts';
import { readHtml } from './read-html.ts';

const folder = new URL('fixtures/', import.meta.url);

for (const name of readdirSync(folder)) {
  test(name.replaceAll('-', ' '), () => {
    const input = readFileSync(new URL(`${name}/input.html`, folder), 'utf8');
    const found = [...readHtml(input, { file: 'page.html' })];
    const output = new URL(`${name}/output.html`, folder);
    if (process.env['UPDATE_FIXTURES']) writeFileSync(output, found.map(shown).join('\n'));
    expect(found.map(shown).join('\n')).toBe(readFileSync(output, 'utf8'));
    for (const each of found) expect('post' in each && findLosses(each.post)).toEqual([]);
  });
}

test('notes outside of the article are paired with its marks', () => {
  const input = readFileSync(new URL('notes-outside-of-the-article/input.html', folder), 'utf8');
  const [found] = readHtml(input, { file: 'page.html', pairNotes });
  expect(found && 'post' in found && found.post.notes.map(({ label }) => label)).toEqual(['1', '2']);
});

test('a byline below the title is reported where others are its authors', () => {
  const [found] = readHtml(
    '<html><head><title>Ropes</title><meta name="author" content="Ada Example"></head><body><h1>Ropes</h1><p>Ada Example</p>' +
      '<p>Hemp came from the other coast, in sacks and in bales.</p><p class="byline">By <a class="author">Boris Sample</a></p></body></html>',
    { file: 'page.html' },
  );
  const post = found && 'post' in found ? found.post : undefined;
  expect(post?.stated.authors).toEqual(['Boris Sample']);
  expect(post?.warnings.map((warning) => warning.found).join()).toContain('p: Ada Example');
});

test('a page without text cannot be read, and says so', () => {
  const [found] = readHtml('<html><body><script>x()</script><img src="a.jpg"></body></html>', { file: 'page.html' });
  expect(found).toMatchObject({ unreadable: { file: 'page.html' } });
});

/** The stated values of a post, its blocks and its warnings, one per line. */
function shown(found: Found): string {
  if (!('post' in found)) return JSON.stringify(found);
  const { stated, tree, warnings } = found.post;
  const lines = [
    ...Object.entries(stated).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...tree.children.map((block) => toHtml(block)),
    ...warnings.map(({ code, found: what }) => `${code}: ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}
