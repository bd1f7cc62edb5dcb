import { describe, expect, it } from 'vitest';
import { withLocatorSlots } from './locator-slots.ts';

describe('withLocatorSlots', () => {
  it('marks the place of the words for paragraphs', () => {
    const format = (at?: string) => (at ? `(Example, para${at.includes('–') ? 's' : ''}. ${at})` : '(Example)');
    expect(withLocatorSlots(format)).toBe('(Example<span data-whole="" data-one=", para. {n}"></span>)');
    expect(withLocatorSlots(format, ['one', 'many'])).toBe(
      '(Example<span data-whole="" data-one=", para. {n}" data-many=", paras. {n}–{m}"></span>)',
    );
  });

  it('marks the words that paragraphs replace', () => {
    expect(withLocatorSlots((at) => `<i>Post</i> 3: ${at ?? '7–9'}.`)).toBe(
      '<i>Post</i> 3: <span data-whole="7–9" data-one="{n}">7–9</span>.',
    );
  });

  it('never divides tags or character references', () => {
    expect(withLocatorSlots((at) => (at ? `A &#38; <i>B</i> &#39;${at}` : 'A &#38; <i>B</i> &#34;'))).toBe(
      'A &#38; <i>B</i> <span data-whole="&#34;" data-one="&#39;{n}">&#34;</span>',
    );
  });

  it('adds an empty element at the end of a citation without words for paragraphs', () => {
    expect(withLocatorSlots(() => 'Example')).toBe('Example<span data-whole="" data-one=""></span>');
  });
});
