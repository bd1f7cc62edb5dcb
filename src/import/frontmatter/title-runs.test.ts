import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { writeTitle } from '../../archive/title.ts';
import { textOf } from '../readers/wxr/text-of.ts';
import { titleFromElement, titleFromHtml } from './title-runs.ts';

describe('a title in HTML', () => {
  it.each([
    ['Reading <em>The Book</em> again', 'Reading *The Book* again'],
    ['Reading <i class="x"> The &amp; Book </i>again', 'Reading *The & Book* again'],
    ['<cite>Kniga</cite>', '*Kniga*'],
    ['<em>A <i>b</i> c</em> <b>d</b>', '*A b c* d'],
    ['*Updated* and <em>The Book</em>', '\\*Updated\\* and *The Book*'],
    ['Never <em>closed', 'Never *closed*'],
    ['un<em>believ</em>able', 'unbelievable'],
    ['2*3 < 4', '2*3 < 4'],
  ])('keeps its italics: %s', (html, written) => {
    expect(writeTitle(titleFromHtml(html, textOf))).toBe(written);
  });

  it('keeps those of an element', () => {
    const heading = select('h1', fromHtml('<h1>On <em>The\n Book</em>,\n again</h1>', { fragment: true }));
    expect(heading && writeTitle(titleFromElement(heading))).toBe('On *The Book*, again');
  });
});
