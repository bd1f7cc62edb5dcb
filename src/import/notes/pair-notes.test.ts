import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLosses } from '../article/completeness/find-losses.ts';
import { cleanPost } from '../html/clean-post.ts';
import { pairNotes } from './pair-notes.ts';
import { dumpPost } from './testing/dump-post.ts';
import { postFromHtml } from './testing/post-from-html.ts';

const fixtures = new URL('./fixtures/', import.meta.url);

describe('pairNotes', () => {
  describe('reads each form, and none of its look-alikes, as in the fixture', () => {
    it.each(readdirSync(fixtures))('%s', async (name) => {
      const post = pairNotes(postFromHtml(readFileSync(new URL(`${name}/input.html`, fixtures), 'utf8')));
      expect(findLosses(post)).toEqual([]);
      await expect(dumpPost(cleanPost(post, true))).toMatchFileSnapshot(
        new URL(`${name}/output.txt`, fixtures).pathname,
      );
    });
  });
});
