import { describe, expect, it } from 'vitest';
import { locateWarnings } from './locate-warnings.ts';
import { postOf } from './testing.ts';
import { toMarkdown } from './to-markdown.ts';

const MARK = '<note-mark label="1"></note-mark>';

/** The lines of words of a post in its Markdown. */
function linesOf(html: string, notes: Record<string, string>, ...words: string[]): (string | undefined)[] {
  const post = postOf(html, notes);
  const { markdown, prepared } = toMarkdown(post);
  const warnings = words.map((word) => ({
    code: 'mark-uncertain' as const,
    at: post.source.indexOf(word),
    found: word,
    expected: '',
  }));
  return locateWarnings(warnings, { source: post.source, prepared, markdown }).map(
    ({ line }) => markdown.split('\n')[(line ?? 0) - 1],
  );
}

describe('locateWarnings', () => {
  it('finds the paragraph of a place', () => {
    const found = linesOf(
      `<p>One ferry.</p><p>Two ferries${MARK} here.</p>`,
      { 1: '<p>A source.</p>' },
      'ferries',
      'source',
    );
    expect(found).toEqual(['Two ferries[^1] here.', '[^1]: A source.']);
  });

  it('finds the line of the first and of the last letter', () => {
    expect(linesOf('<p>One.</p><p>Two.</p>', {}, 'One', 'Two', '.')).toEqual(['One.', 'Two.', 'One.']);
  });

  it('finds words in lists, tables, headings and code', () => {
    const html =
      '<h2>Ports</h2><ul><li>alpha<ul><li>beta</li></ul></li></ul><pre>gamma\ndelta</pre><table><tr><th>A</th><th>B</th></tr><tr><td>epsilon</td><td>c</td></tr></table>';
    expect(linesOf(html, {}, 'Ports', 'beta', 'delta', 'epsilon')).toEqual([
      '## Ports',
      '  - beta',
      'delta',
      '| epsilon | c |',
    ]);
  });

  it('counts a mark as part of the text before it', () => {
    const post = postOf('<p>Ferry1 went.</p>');
    const at = post.source.indexOf('1');
    post.taken.push({ start: at, end: at + 1, to: 'mark' });
    post.tree.children = [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [
          { type: 'text', value: 'Ferry', data: { at: 0 } },
          { type: 'text', value: ' went.', data: { at: 6 } },
        ],
      },
    ];
    const { markdown, prepared } = toMarkdown(post);
    const [found] = locateWarnings([{ code: 'mark-uncertain', at, found: '', expected: '' }], {
      source: post.source,
      prepared,
      markdown,
    });
    expect(found).toMatchObject({ line: 1, excerpt: 'Ferry1 went.' });
  });

  it('gives no line to a warning about the whole post', () => {
    const { markdown, prepared } = toMarkdown(postOf('<p>One.</p>'));
    const warning = { code: 'date-inferred' as const, found: '', expected: '' };
    expect(locateWarnings([warning], { source: 'One.', prepared, markdown })).toEqual([warning]);
  });

  it('finds a line for each of very many warnings', () => {
    const post = postOf(`<p>${'word '.repeat(20_000)}</p><p>last</p>`);
    const { markdown, prepared } = toMarkdown(post);
    const warnings = Array.from({ length: 20_000 }, (_, index) => ({
      code: 'mark-uncertain' as const,
      at: index * 5,
      found: '',
      expected: '',
    }));
    const lines = locateWarnings(warnings, { source: post.source, prepared, markdown }).map(({ line }) => line);
    expect(new Set(lines)).toEqual(new Set([1]));
    expect(lines).toHaveLength(20_000);
  });
});
