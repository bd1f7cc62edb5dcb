import { describe, expect, test } from 'vitest';
import { firstSentence, inferSummary } from './infer-summary.ts';
import { introductionMarkdown } from './introduction-markdown.ts';
import { postText } from './post-text.ts';
import { postOf } from './testing.ts';

describe('inferSummary', () => {
  const TEXT =
    '<p>A rower. PHOTO: OAR PRESS</p><p>Ada Example is a fellow at the Ferry Institute.</p><p>Ferries sail to the islands again.<sup></sup> Nobody knows.</p>';
  const summary = (stated = {}) => {
    const post = postOf(TEXT, stated);
    return inferSummary(post.stated, postText(post), 'Title').value;
  };

  test('prefers an excerpt, then a subtitle that is a sentence, then the first sentence of the text', () => {
    expect(summary({ excerpt: 'On ferries.  Again [&hellip;]', subtitle: 'They sail.' })).toBe('On ferries. Again');
    expect(summary({ subtitle: 'They sail.' })).toBe('They sail.');
    expect(summary({ subtitle: 'Oars and sails' })).toBe('Ferries sail to the islands again.');
  });

  test('quotes the whole excerpt in the report if the summary has less of it', () => {
    const excerpt = `${'A long excerpt. '.repeat(60)}Its last words.`;
    const post = postOf(TEXT, { excerpt });
    const { value, inferences } = inferSummary(post.stated, postText(post), 'Title');
    expect(value.length).toBeLessThan(excerpt.length);
    expect(inferences[0]?.words).toContain('Its last words.');
  });

  test('uses the title if there is no text', () => {
    expect(inferSummary(postOf('').stated, postText(postOf('')), 'Title').value).toBe('Title');
  });
});

describe('firstSentence', () => {
  test.each([
    [
      'The ferry of Dr. Novel sank at the U.S. base of St. Paddle today. Nobody saw it.',
      'The ferry of Dr. Novel sank at the U.S. base of St. Paddle today.',
    ],
    ['It sank. Nobody saw the ferry go down.', 'It sank. Nobody saw the ferry go down.'],
    [
      'В 1904 г. Пример, т. е. капитан порта им. Орла, начал писать лоцию. Её потеряли.',
      'В 1904 г. Пример, т. е. капитан порта им. Орла, начал писать лоцию.',
    ],
    ['No end', 'No end'],
  ])('finds the end of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });

  test('cuts a sentence that is very long at a word', () => {
    expect(firstSentence('rowing '.repeat(100))).toMatch(/^(rowing )+rowing…$/);
    expect(firstSentence('rowing '.repeat(100)).length).toBeLessThanOrEqual(300);
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
