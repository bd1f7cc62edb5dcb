import { describe, expect, test } from 'vitest';
import { parseArticle } from '../markdown/parse-article.ts';
import { sampleArticle } from './cite/sample-article.ts';
import { descriptionOf, firstSentence } from './description.ts';

describe('descriptionOf', () => {
  const { article } = sampleArticle();
  const parsed = parseArticle(
    '## Boats\n\nThe ferry sank in the night of the storm.[^1] Nobody saw it.\n\n[^1]: Boats, 2020.\n',
  );

  test.each([
    ['its summary', { ...article, summary: 'About ferries.' }, parsed, 'About ferries.'],
    ['its first sentence', { ...article, summary: undefined }, parsed, 'The ferry sank in the night of the storm.'],
    ['its title', { ...article, summary: undefined }, parseArticle(''), article.title],
  ])('is %s', (_, data, text, expected) => {
    expect(descriptionOf({ data, parsed: text })).toBe(expected);
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
