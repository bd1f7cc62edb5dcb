import { expect, test } from 'vitest';
import { parseContent } from './content-to-post.ts';
import { exceedsNestingLimit } from './nesting-limit.ts';

test.each([
  ['a long post', '<p>Words <b>and</b> <a href="x">links</a>.</p>'.repeat(5000)],
  ['paragraphs and items that are never closed', '<ul>' + '<li><p>x'.repeat(250)],
  ['many fonts that are never closed', '<p><font size="2">x</p>'.repeat(3000)],
  ['spans that paragraphs close', '<p><span>x</p>'.repeat(3000)],
  ['a long table', '<table>' + '<tr><td>x</td><td>y</td></tr>'.repeat(5000) + '</table>'],
])('%s stays below the limit', (_, html) => {
  expect(exceedsNestingLimit(html)).toBe(false);
});

test.each([
  ['a thousand levels', '<div>'.repeat(1000)],
  ['blocks that links leave open', '<a><div></a>'.repeat(1000)],
  [
    'fonts that all differ, before many paragraphs',
    [...Array(400).keys()].map((n) => `<font size="${n}">`).join('') + '<p>x'.repeat(2000),
  ],
  ['text between the rows of a table', `<table>${'<i>x</i>'.repeat(6000)}`],
  ['hundreds of attributes', `<p ${[...Array(500).keys()].map((n) => `a${n}`).join(' ')}>`],
])('%s exceeds it', (_, html) => {
  expect(exceedsNestingLimit(html)).toBe(true);
});

test('of markup over the limit, text, links and images are kept, and a warning says so', () => {
  const post = parseContent(
    `${'<div>'.repeat(1000)}One <b>two</b> <a href="https://example.org/">three</a><script>no</script></div >four`,
  );
  expect(post.source.replace(/\s+/g, ' ').trim()).toBe('One two three four');
  expect(JSON.stringify(post.tree)).toContain('https://example.org/');
  expect(post.warnings[0]).toMatchObject({ code: 'markup-left-out' });
});
