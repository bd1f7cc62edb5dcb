import type { GeneratedArticle } from './generated-article.ts';

/** Blocks with text that looks like a mark or a note and is not one. */
export const lookAlikes: Record<string, readonly string[]> = {
  'reference links of Markdown': [
    '<p>See [the survey][1] and [the map][2] of it.</p>',
    '<p>[1]: https://example.org/a<br />[2]: https://example.org/b</p>',
  ],
  'console output': ['<pre>&gt; mean(x)\n[1] 0.98\n&gt; y\n[1] 2 4 6\n[4] 8</pre>', '<p>[1] 0.98</p>'],
  exponents: ['<p>Some 10<sup>6</sup> cells in 4 km<sup>2</sup>, or 3 m<sup>3</sup>; E = mc<sup>2</sup>, 2³².</p>'],
  ordinals: ['<p>On the 1<sup>st</sup> and the 2<sup>nd</sup> of May, in the 19<sup>th</sup> century.</p>'],
  'verses and other data-fn': [
    '<p><sup data-fn="v1">1</sup> In the beginning <sup>2</sup> was the river, <sup>3</sup> and it was wide.</p>',
  ],
  'array indices': [
    '<pre><code>a[1] = b[2];\nc[3](x)</code></pre>',
    '<p>Then <code>a[1]</code> is <code>b[2][3]</code>.</p>',
  ],
  'code in paragraphs': [
    '<p>function f(x) {<br>return m[1];<br>}</p>',
    "<p>run(this, 'a.js',<br>[1, call(2, function (x) {<br>return m[1];<br>})])</p>",
  ],
  'positions and ranges': [
    '<p>There is a head at <b>[1]</b>, a group at <b>[2]</b>, a code at <b>[10]</b>, or any digit, [0-9]:</p>',
    '<ol><li>heads</li><li>groups</li><li>codes</li></ol>',
  ],
  'cells of tables': [
    '<table><tr><td>Part 5</td><td>Pensions [1]</td><td>5%</td></tr></table>',
    '<table><tr><td>1. On demand.</td><td>-</td><td>x</td></tr></table>',
  ],
  'reference links that a plugin changed': [
    '<p>See [the survey][1] and [![the map][2]][2] of it.</p>',
    '<p>[1]: <a href="https://example.org/a">https://example.org/a</a><br />[2]: <a href="https://example.org/b">https://example.org/b</a>/06</p>',
  ],
  'tables of contents': [
    '<ol><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ol>',
    '<h2 id="one">One</h2><p>Of the river.</p><h2 id="two">Two</h2><p>Of the sea.</p>',
  ],
  'ordinary lists': ['<ol><li>Salt.</li><li>Wool.</li></ol>', '<p>1. First, salt.</p><p>2. Second, wool.</p>'],
  'code with parentheses': ['<p>The shell knows $((1 + 2)) and if ((a &gt; b)) then; <code>((x))</code>.</p>'],
  'headings with numbers': ['<h2>1. The river</h2><p>It is wide.</p><h2>2. The sea</h2><p>It is salt.</p>'],
  'numbers and words in brackets': ['<p>The [12. Auflage] of [sic] a [2004] book, vol. 3 [in Russian].</p>'],
  'links to sections and comments': [
    '<p>See <a href="#comment-3">3</a> and <a href="#two">below</a>.</p><p id="two">Here.</p>',
  ],
};

/** An article without notes that contains the blocks, in order. */
export function withBlocks({ paragraphs }: GeneratedArticle, blocks: readonly string[], places: number[]): string {
  const texts = paragraphs.map((pieces) => `<p>${pieces.filter((piece) => typeof piece === 'string').join('')}</p>`);
  const chosen = blocks
    .map((_, index) => (places[index % places.length] ?? 0) % (texts.length + 1))
    .sort((a, b) => a - b);
  chosen.reverse().forEach((place, index) => texts.splice(place, 0, blocks[blocks.length - 1 - index] ?? ''));
  return texts.join('\n');
}
