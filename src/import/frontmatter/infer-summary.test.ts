import { describe, expect, test } from 'vitest';
import { inferSummary } from './infer-summary.ts';
import { introductionMarkdown } from './introduction-markdown.ts';
import { postText } from './post-text.ts';
import { postOf } from './testing.ts';

describe('inferSummary', () => {
  const TEXT =
    '<p>A rower. PHOTO: OAR PRESS</p><p>Ada Example is a fellow at the Ferry Institute.</p><p>Ferries sail to the islands again.<sup></sup> Nobody knows.</p>';
  const summary = (stated = {}) => {
    const post = postOf(TEXT, stated);
    return inferSummary(post.stated, postText(post)).value;
  };

  test('is the excerpt', () => {
    expect(summary({ excerpt: 'On ferries.  Again [&hellip;]', subtitle: 'They sail.' })).toBe('On ferries. Again');
  });

  test.each([{}, { subtitle: 'They sail.' }, { excerpt: ' ' }])('is missing without an excerpt: %j', (stated) => {
    expect(summary(stated)).toBeUndefined();
  });

  test.each([
    'A rower. PHOTO: OAR PRESS',
    'A rower. Photo: Oar Press Ada Example is a fellow at […]',
    'A rower. PHOTO: OAR PRESS Ada Example is a fellow … Continue reading',
  ])('is none where an excerpt only repeats how the text begins: %s', (excerpt) => {
    expect(summary({ excerpt })).toBeUndefined();
  });

  test('quotes the whole excerpt in the report if the summary has less of it', () => {
    const excerpt = `${'A long excerpt. '.repeat(60)}Its last words.`;
    const post = postOf(TEXT, { excerpt });
    const { value, inferences } = inferSummary(post.stated, postText(post));
    expect(value?.length).toBeLessThan(excerpt.length);
    expect(inferences[0]?.words).toContain('Its last words.');
  });
});

describe('introductionMarkdown', () => {
  test('does not change text without Markdown syntax', () => {
    const text = 'A piece – for “friends” (1 & 2); see https://example.org/a_b.\n\nSecond paragraph.';
    expect(introductionMarkdown(text)).toBe(text);
  });

  test.each([
    ['1. not a list', '1\\. not a list'],
    ['An *asterisk* and [brackets](x)', 'An \\*asterisk\\* and \\[brackets]\\(x)'],
    ['# no heading', '\\# no heading'],
  ])('escapes %j', (text, markdown) => {
    expect(introductionMarkdown(text)).toBe(markdown);
  });

  test('escapes endless nesting', () => {
    expect(introductionMarkdown('1. '.repeat(30_000))).toMatch(/^1\\\. 1\. 1\./);
  });

  test('is empty for an empty text', () => {
    expect(introductionMarkdown(' \n\n ')).toBeUndefined();
  });
});
