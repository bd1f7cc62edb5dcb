import { describe, expect, it } from 'vitest';
import { locatable } from './locatable.ts';

describe('locatable', () => {
  it('marks where the words for paragraphs come in', () => {
    const html = locatable((at) => (at ? `(Example, para${at.includes('–') ? 's' : ''}. ${at})` : '(Example)'));
    expect(html).toBe('(Example<span data-whole="" data-one=", para. {n}" data-many=", paras. {n}–{m}"></span>)');
  });

  it('marks what paragraphs replace', () => {
    expect(locatable((at) => `<i>Post</i> 3: ${at ?? '7–9'}.`)).toBe(
      '<i>Post</i> 3: <span data-whole="7–9" data-one="{n}" data-many="{n}–{m}">7–9</span>.',
    );
  });

  it('cuts neither tags nor character references', () => {
    expect(locatable((at) => (at ? `A &#38; <i>B</i> &#39;${at}` : 'A &#38; <i>B</i> &#34;'))).toMatch(
      /^A &#38; <i>B<\/i> <span data-whole="&#34;" data-one="&#39;\{n\}"/,
    );
  });

  it('leaves a citation that knows no paragraphs as it is, around an empty place', () => {
    expect(locatable(() => 'Example')).toBe('Example<span data-whole="" data-one="" data-many=""></span>');
  });
});
