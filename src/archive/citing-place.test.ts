import { describe, expect, it } from 'vitest';
import { parseArticle } from '../markdown/parse-article.ts';
import { citingWords } from './citing-place.ts';
import { english } from '../i18n/english.ts';

const TEXT = `[^1]

- [^2]

| Year | Letters |
| - | - |
| [^3] | 12 |

## [^4]

He fell.[^5]

“[^9]”

## [^10] [^11]

— [^12]

[^1]: a
[^2]: b
[^3]: c
[^4]: d
[^5]: e[^6]
[^6]: f
[^7]: [^8] g
[^8]: h
[^9]: i
[^10]: j
[^11]: k
[^12]: l`;

describe('citingWords', () => {
  it('has the place of a mark that is alone, and otherwise the sentence', () => {
    const { notes } = parseArticle(TEXT);
    expect(notes.flatMap(({ citedAt }) => citedAt.map((citation) => citingWords(citation, english)))).toEqual([
      'Paragraph 1',
      'Paragraph 2',
      'The table in paragraph 3, row 1: 12',
      'The heading before paragraph 4',
      'He fell.',
      'Note 5: e',
      'Paragraph 5',
      'The heading before paragraph 6',
      'The heading before paragraph 6',
      'Paragraph 6',
      'Note 7: g',
    ]);
  });
});
