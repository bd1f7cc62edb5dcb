import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslTitle, parseCslTitle, parseTitle, plainTitle, type Title, titleHtml, writeTitle } from './title.ts';

describe('parseTitle', () => {
  it.each([
    ['On *Beowulf*', 'On <em>Beowulf</em>'],
    ['_Kniga_ and *Le Monde*: a _history_', '<em>Kniga</em> and <em>Le Monde</em>: a <em>history</em>'],
    ['*“Title”*, again', '<em>“Title”</em>, again'],
    ['关于*红楼梦*的研究', '关于<em>红楼梦</em>的研究'],
    ['*Le Monde*s', '<em>Le Monde</em>s'],
    ['*On snake_case_here*', '<em>On snake_case_here</em>'],
    ['A & B <i>c</i> "d"', 'A &amp; B &lt;i&gt;c&lt;/i&gt; &quot;d&quot;'],
  ])('reads %s', (written, html) => {
    expect(titleHtml(parseTitle(written))).toBe(html);
  });

  it.each([
    '2*3*4 and 5 * 3 * 2',
    'f*ck and sh*t',
    'snake_case_name',
    'A * alone',
    '**Bold**',
    '*never closed',
    '# 1. [x](y) ~a~ `b` &amp; https://wire.example/_a_b',
    'C:\\temp',
    '**',
    '* *',
  ])('does not change %s', (written) => {
    expect(parseTitle(written)).toEqual([{ text: written, isItalic: false }]);
  });

  it('reads escaped signs as text', () => {
    expect(parseTitle('\\*Not\\* \\_this\\_ \\\\ *but \\* this*')).toEqual([
      { text: '*Not* _this_ \\ ', isItalic: false },
      { text: 'but * this', isItalic: true },
    ]);
  });

  it('accepts an empty title', () => {
    expect(parseTitle('')).toEqual([]);
  });
});

describe('a title', () => {
  const title = parseTitle('Reading *The Book* & more');

  it('has a plain form, an HTML form and a form for CSL-JSON', () => {
    expect(plainTitle(title)).toBe('Reading The Book & more');
    expect(titleHtml(title)).toBe('Reading <em>The Book</em> &amp; more');
    expect(cslTitle(title)).toBe('Reading <i>The Book</i> & more');
    expect(parseCslTitle(cslTitle(title))).toEqual(title);
  });
});

describe('writeTitle', () => {
  it.each([
    [[{ text: 'Plain 2*3', isItalic: false }], 'Plain 2*3'],
    [[{ text: '*Starred*', isItalic: false }], '\\*Starred\\*'],
    [[{ text: 'A\\*b', isItalic: false }], 'A\\\\\\*b'],
    [
      [
        { text: 'On ', isItalic: false },
        { text: 'A * B', isItalic: true },
      ],
      'On *A * B*',
    ],
    [
      [
        { text: 'un', isItalic: false },
        { text: 'believ', isItalic: true },
        { text: 'able', isItalic: false },
      ],
      'unbelievable',
    ],
  ])('writes %j', (runs: Title, written) => {
    expect(writeTitle(runs)).toBe(written);
  });

  it('writes every title so that it can be read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '*', '_', '\\', '“', '.', '2', '书') }), (text) => {
        expect(plainTitle(parseTitle(writeTitle([{ text, isItalic: false }])))).toBe(text);
      }),
    );
  });
});
