import fc from 'fast-check';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { findLosses } from '../article/completeness/find-losses.ts';
import type { Post } from '../model/post.ts';
import { dumpHtml } from './testing/dump-post.ts';
import { expectedOf, generatedArticles } from './testing/generated-article.ts';
import { damages, withoutMark, withoutNote } from './testing/damages.ts';
import { floods } from './testing/floods.ts';
import { lookAlikes, withBlocks } from './testing/look-alikes.ts';
import { noteForms } from './testing/note-forms.ts';
import { readPost } from './testing/read-post.ts';

const numRuns = Number(process.env['RUNS'] ?? 50);

describe('notes of any article are read at their places', () => {
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

describe('text that looks like a note stays text', () => {
  it.each(Object.entries(lookAlikes))('%s', (_, blocks) => {
    fc.assert(
      fc.property(generatedArticles(false), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (article, places) => {
        const content = withBlocks(article, blocks, places);
        const post = readPost({ content, footnotes: [] });
        expect(post.notes, content).toEqual([]);
        expect(findLosses(post)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('notes are read beside text that looks like a note', () => {
  it.each(Object.entries(lookAlikes))('%s', (_, blocks) => {
    const beside = Object.values(noteForms).map(({ render }) => render);
    fc.assert(
      fc.property(generatedArticles(false), fc.constantFrom(...beside), (article, render) => {
        const rendered = render(article);
        const content = `${blocks.join('\n\n')}\n\n${rendered.content}`;
        const post = readPost({ ...rendered, content });
        const { text, notes } = readingOf(post);
        const expected = plain(expectedOf(article));
        expect(notes, content).toEqual(expected.notes);
        expect(text.slice(-expected.text.length), content).toBe(expected.text);
        expect(findLosses(post)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('a damaged post loses nothing', () => {
  it.each(Object.entries(noteForms))('%s', (_, { repeats, render }) => {
    fc.assert(
      fc.property(generatedArticles(repeats), damages, (article, damage) => {
        const rendered = render(article);
        const content = damage(rendered.content);
        const post = readPost({ ...rendered, content });
        expect(findLosses(post), content).toEqual([]);
        expect(citedIn(post), content).toEqual(post.notes.map(({ label }) => label).sort());
      }),
      { numRuns },
    );
  });

  it.each(Object.entries(noteForms))('and the other notes stay right when a mark of %s is gone', (_, { render }) => {
    fc.assert(
      fc.property(generatedArticles(false), fc.nat(), (article, choice) => {
        fc.pre(article.notes.length > 2);
        const gone = choice % article.notes.length;
        const rendered = render(withoutMark(article, gone));
        const post = readPost(rendered);
        const others = article.notes.filter((_note, index) => index !== gone);
        expect(readingOf(post).notes.map(withoutLabel), rendered.content).toEqual(others.map(textOf));
        expect(findLosses(post)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each(Object.entries(noteForms).filter(([, { counted }]) => counted === false))(
    'and the other notes stay right when a note of %s is gone',
    (_, { render }) => {
      fc.assert(
        fc.property(generatedArticles(false), fc.nat(), (article, choice) => {
          fc.pre(article.notes.length > 2);
          const gone = choice % article.notes.length;
          const rendered = withoutNote(article, gone, render);
          const post = readPost(rendered);
          const others = expectedOf(article).notes.filter((_note, index) => index !== gone);
          expect(readingOf(post).notes, rendered.content).toEqual(others.map(textOf));
          expect(findLosses(post)).toEqual([]);
        }),
        { numRuns },
      );
    },
  );
});

describe('posts that take much time', () => {
  it.each(Object.entries(floods))('%s lose nothing', (_, flood) => {
    expect(findLosses(readPost({ content: flood(1000), footnotes: [] }))).toEqual([]);
  });
});

/** The visible parts of a post: its text with marks, and its notes. */
function readingOf(post: Post): { text: string; notes: string[] } {
  const notes = post.notes.map(({ label, children }) => `[^${label}]: ${dumpHtml(children)}`);
  return plain({ text: dumpHtml(post.tree.children), notes });
}

function plain({ text, notes }: { text: string; notes: string[] }): { text: string; notes: string[] } {
  return { text: textOf(text), notes: notes.map(textOf) };
}

/** The labels of marks, each once. */
function citedIn({ tree, notes }: Post): string[] {
  const labels = new Set<string>();
  visit<Root, 'element'>(
    { type: 'root', children: [...tree.children, ...notes.flatMap(({ children }) => children)] },
    'element',
    (node) => {
      if (node.tagName === 'note-mark') labels.add(String(node.properties['label']));
    },
  );
  return [...labels].sort();
}

/** HTML without markup, with a sign between paragraphs, and with one space for each white space. */
function textOf(html: string): string {
  return html
    .replace(/<\/p>\s*(?!$)/g, '¶')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutLabel(note: string): string {
  return note.replace(/^\[\^\w+\]: /, '');
}
