import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLosses } from '../article/completeness/find-losses.ts';
import { parseContent } from '../html/content-to-post.ts';
import { pairNotes } from './pair-notes.ts';
import { dumpPost } from './testing/dump-post.ts';

const fixtures = new URL('./fixtures/', import.meta.url);

describe('pairNotes reads each form, and none of its look-alikes, as in the fixture', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const post = parseContent(readFileSync(new URL(`${name}/input.html`, fixtures), 'utf8'), { pairNotes });
    expect(findLosses(post)).toEqual([]);
    await expect(dumpPost(post)).toMatchFileSnapshot(new URL(`${name}/output.txt`, fixtures).pathname);
  });
});
