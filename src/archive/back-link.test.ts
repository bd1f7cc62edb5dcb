import { describe, expect, it } from 'vitest';
import type { NoteCitation } from '../markdown/parsed-article.ts';
import { backLinkWords } from './back-link.ts';
import { english } from '../i18n/english.ts';

function citation(before: string, title?: string, sentence = `${before} And more.`): NoteCitation {
  const section = title === undefined ? undefined : { id: 's', title, depth: 2 };
  const place = { kind: 'paragraph', number: '1' } as const;
  return { mark: 'fnref-1', paragraph: 'p-1', section, place, sentence, before };
}

describe('backLinkWords', () => {
  it('has the title of the section and the last seven words before the mark', () => {
    expect(
      backLinkWords(
        citation('He could declare for HTS or be convicted of theft.', 'Militant Groups in Syria'),
        english,
      ),
    ).toBe('Militant Groups in Syria: “… for HTS or be convicted of theft.”');
  });

  it('has all words before the mark if there are seven or fewer', () => {
    expect(backLinkWords(citation('He could be convicted of theft alone.', 'Syria'), english)).toBe(
      'Syria: “He could be convicted of theft alone.”',
    );
  });

  it('has no section if the mark is before the first heading', () => {
    expect(backLinkWords(citation('It fell.'), english)).toBe('“It fell.”');
  });

  it('names the place of a mark that begins its sentence, and quotes the words after it', () => {
    expect(backLinkWords(citation('', undefined, 'It began in March and went on until May.'), english)).toBe(
      'Paragraph 1, before “It began in March and went on …”',
    );
    expect(backLinkWords(citation('', 'Syria', ''), english)).toBe('Syria: paragraph 1');
    expect(backLinkWords(citation('(', '', ''), english)).toBe('Paragraph 1');
  });

  it('does the same if only a number precedes the mark', () => {
    expect(backLinkWords(citation('2019', 'Letters'), english)).toBe('Letters: paragraph 1, “2019”');
  });
});
