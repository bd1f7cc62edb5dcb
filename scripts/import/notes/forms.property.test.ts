import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLosses } from '../article/ledger/partition.ts';
import type { Post } from '../model/post.ts';
import { dumpHtml } from './testing/dump-post.ts';
import { expectedOf, generatedArticles } from './testing/generated-article.ts';
import { noteForms } from './testing/note-forms.ts';
import { readPost } from './testing/read-post.ts';

const numRuns = Number(process.env['RUNS'] ?? 50);

describe('notes of any article are read where they were written', () => {
  it.each(Object.entries(noteForms))('%s', (_, { repeats, render }) => {
    fc.assert(
      fc.property(generatedArticles(repeats), (article) => {
        const rendered = render(article);
        const post = readPost(rendered);
        expect(readingOf(post), rendered.content).toEqual(plain(expectedOf(article)));
        expect(findLosses(post)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

/** What a reader sees of a post: its text with marks, and its notes. */
function readingOf(post: Post): { text: string; notes: string[] } {
  return plain({
    text: dumpHtml(post.tree.children),
    notes: post.notes.map(({ label, children }) => `[^${label}]: ${dumpHtml(children)}`),
  });
}

/** Without markup, and with one space for each white space. */
function plain({ text, notes }: { text: string; notes: string[] }): { text: string; notes: string[] } {
  const textOf = (html: string): string =>
    html
      .replace(/<\/p>\s*/g, '¶')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return { text: textOf(text), notes: notes.map(textOf) };
}
