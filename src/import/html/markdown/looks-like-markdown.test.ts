import { expect, test } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

test.each([
  ['a link with its address', 'Words and a [link](https://example.org/) to more.'],
  ['links by label', 'A [claim][1] and [another] [b].\n\n[1]: https://example.org/\n[b]: https://example.org/b'],
  ['headings', '## One\n\nwords\n\n## Two\n\nwords'],
  ['a fence of code', 'Look:\n\n```js\nx()\n```'],
  ['a list, a quotation and emphasis', '- one\n- two\n\n> said\n\nand **that** is all'],
  [
    'Markdown with an image in HTML',
    '# A\n\n<img src="a.jpg">\n\n[b](https://example.org/) and [c](https://example.org/) <em>d</em>',
  ],
  ['a long list of links and quotations', '- [a](https://a.example/ "b") and [c][1]\n> > said\n\n- - -\n'.repeat(5000)],
])('%s is Markdown', (_, content) => {
  expect(looksLikeMarkdown(content)).toBe(true);
});

test.each([
  ['plain text', 'Words.\n\nMore words, with a star * in them.'],
  ['notes in brackets', 'A claim[1] and another[2].\n\n[1] A source.\n[2] Another.'],
  ['notes with a colon', 'A claim [1].\n\n[1]: see https://example.org/'],
  ['HTML with a star or two', '<p>One * two</p>\n\n<p>**three**</p>\n\n<ul><li>a</li></ul>'],
  ['a script in a post', '<p>Run:</p><pre>\n# comment\n# comment\n</pre>'],
  ['a post of the block editor', '<!-- wp:paragraph -->\n[a](https://example.org/)\n<!-- /wp:paragraph -->'],
  ['a dash before a speech', '- Yes, she said.\n\nAnd that was it.'],
  ['quotations in one another', `# A\n\n${'>'.repeat(1000)}x`],
  ['lists in one another', `# A\n\n${'- '.repeat(1000)}x`],
  ['items that go ever further to the right', `# A\n\n${' '.repeat(400)}- x`],
  ['brackets that do not close', `# A\n\n${'['.repeat(1000)}`],
  ['links that do not close', `# A\n\n${'[a](b '.repeat(1000)}`],
])('%s is not', (_, content) => {
  expect(looksLikeMarkdown(content)).toBe(false);
});
