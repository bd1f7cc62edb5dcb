import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sharedMaterial } from '../../test/shared-material.ts';
import { pairNotes } from './pair-notes.ts';
import { assertNothingLost } from './testing/assert-nothing-lost.ts';
import { postFromHtml } from './testing/post-from-html.ts';

/** The test exports of the WordPress project, which have no note but two of the core block, kept apart in their meta. */
const exports = sharedMaterial('wxr');
const own = join(import.meta.dirname, '../readers/wxr/fixtures');

describe('pairNotes, on whole exports', () => {
  it.each(['states.xml', 'wxr-1.0.xml', 'wxr-1.1.xml'])('finds no note where there is none in %s', (file) => {
    expectNoNotes(join(own, file));
  });

  describe('of WordPress', () => {
    beforeEach(exports.skipWithout);
    it('finds no note where there is none', () => {
      for (const file of readdirSync(exports.path)) expectNoNotes(join(exports.path, file));
    });
  });
});

function expectNoNotes(file: string): void {
  const contents = readFileSync(file, 'utf8').split('<content:encoded><![CDATA[').slice(1);
  expect(contents.length).toBeGreaterThan(0);
  for (const content of contents) {
    const post = pairNotes(postFromHtml(content.slice(0, content.indexOf(']]></content:encoded>'))));
    expect(post.notes).toEqual([]);
    assertNothingLost(post);
  }
}
