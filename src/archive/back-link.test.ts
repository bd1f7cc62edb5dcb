import { describe, expect, it } from 'vitest';
import type { NoteCitation } from '../markdown/parsed-article.ts';
import { backLinkWords } from './back-link.ts';

function citation(before: string, title?: string): NoteCitation {
  const section = title === undefined ? undefined : { id: 's', title, depth: 2 };
  return { mark: 'fnref-1', paragraph: 'p-1', section, sentence: `${before} And more.`, before };
}

describe('backLinkWords', () => {
  it('quotes the last seven words before the mark, after the section’s title', () => {
    expect(
      backLinkWords(citation('He could declare for HTS or be convicted of theft.', 'Militant Groups in Syria')),
    ).toBe('Militant Groups in Syria: “… for HTS or be convicted of theft.”');
  });

  it('quotes the whole of a beginning that has seven words or fewer', () => {
    expect(backLinkWords(citation('He could be convicted of theft alone.', 'Syria'))).toBe(
      'Syria: “He could be convicted of theft alone.”',
    );
  });

  it('names no section where the mark stands before the first heading', () => {
    expect(backLinkWords(citation('It fell.'))).toBe('“It fell.”');
  });
});
