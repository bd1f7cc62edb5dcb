import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { findLosses } from '../../article/completeness/find-losses.ts';
import type { Found } from '../../model/found.ts';
import { noWorld, readFile } from './read-file.ts';

const folder = new URL('fixtures/', import.meta.url);

for (const name of readdirSync(folder)) {
  test(name.replaceAll('-', ' '), () => {
    const ending = ['md', 'qmd'].find((one) => existsSync(new URL(`${name}/input.${one}`, folder))) ?? '';
    const text = readFileSync(new URL(`${name}/input.${ending}`, folder), 'utf8');
    const found = readFile({ text, file: `input.${ending}`, place: 'the file', path: `input.${ending}` }, noWorld);
    const output = new URL(`${name}/output.html`, folder);
    if (process.env['UPDATE_FIXTURES']) writeFileSync(output, shown(found));
    expect(shown(found)).toBe(readFileSync(output, 'utf8'));
    expect('post' in found && findLosses(found.post)).toEqual([]);
  });
}

/** What is stated of a post, its blocks, its notes, what was left out and its warnings, one per line. */
function shown(found: Found): string {
  if (!('post' in found)) return JSON.stringify(found);
  const { stated, tree, notes, besides = [], warnings } = found.post;
  const lines = [
    ...Object.entries(stated).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...tree.children.map((block) => toHtml(block)),
    ...notes.map(({ label, children }) => `${label}: ${toHtml(children)}`),
    ...besides.map(({ text, why }) => `left out (${why}): ${text}`),
    ...warnings.map(({ code, found: what }) => `${code}: ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}
