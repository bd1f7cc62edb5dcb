import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Post } from '../model/post.ts';
import { parseContent } from './content-to-post.ts';
import type { Attachment, Library } from './shortcodes/converters.ts';
import { findLosses } from '../article/completeness/find-losses.ts';

/** Files 2 and 3 were uploaded to post 7. */
const files = new Map<string, Attachment>([
  ['1', { url: 'https://pictures.example/one.jpg', alt: 'One', caption: 'The first' }],
  ['2', { url: 'https://pictures.example/two.png' }],
  ['3', { url: 'https://pictures.example/three.pdf' }],
]);
const attachments: Library = {
  byId: (id) => files.get(id),
  of: (post) => (post === '7' ? [...files.values()].slice(1) : []),
};

const folder = new URL('./fixtures/content/', import.meta.url);
const footnotes = [{ id: 'b6f1a2c4-0000-4000-8000-000000000001', content: 'A <em>source</em>.' }];

for (const name of readdirSync(folder)) {
  test(name.replaceAll('-', ' '), () => {
    const input = readFileSync(new URL(`${name}/input.html`, folder), 'utf8');
    const post = parseContent(input, { attachments, id: '7', ...(name.startsWith('core-footnotes') && { footnotes }) });
    const output = new URL(`${name}/output.html`, folder);
    if (process.env['UPDATE_FIXTURES']) writeFileSync(output, shown(post));
    expect(shown(post)).toBe(readFileSync(output, 'utf8'));
    expect(findLosses(post)).toEqual([]);
  });
}

/** A block a line, and then the warnings. */
function shown({ tree, warnings }: Post): string {
  const lines = [
    ...tree.children.map((block) => toHtml(block)),
    ...warnings.map(({ code, found }) => `${code}: ${found}`),
  ];
  return `${lines.join('\n')}\n`;
}
