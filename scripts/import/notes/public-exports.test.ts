import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairNotes } from './pair-notes.ts';
import { assertNothingLost } from './testing/assert-nothing-lost.ts';
import { postFromHtml } from './testing/post-from-html.ts';

/** The test exports of the WordPress project, which have no note but two of the core block, kept apart in their meta. */
const folder = new URL('../../../../shared/wxr/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder) : [];

describe.skipIf(files.length === 0)('pairNotes, on public exports (skipped where ../shared/wxr is absent)', () => {
  it.each(files)('finds no note where there is none in %s', (file) => {
    const contents = readFileSync(new URL(file, folder), 'utf8').split('<content:encoded><![CDATA[').slice(1);
    for (const content of contents) {
      const post = pairNotes(postFromHtml(content.slice(0, content.indexOf(']]></content:encoded>'))));
      expect(post.notes).toEqual([]);
      assertNothingLost(post);
    }
  });
});
