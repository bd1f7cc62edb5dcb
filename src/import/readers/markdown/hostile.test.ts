import { expect, test } from 'vitest';
import { noWorld, readFile } from './read-file.ts';

const read = (text: string) => readFile({ text, file: 'a.md', place: 'the file', path: 'a.md' }, noWorld);

test.each([
  ['quotations in quotations', '> '.repeat(4000)],
  ['brackets that stay open', '[^1]: '.repeat(500) + '['.repeat(5000)],
  ['lists in lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- item`).join('\n')],
])('%s keep their text and are named', (_, text) => {
  const found = read(`Begins.\n\n${text}\n\nEnds.`);
  if (!('post' in found)) throw new TypeError('expected a post');
  expect(found.post.source).toContain('Begins.');
  expect(found.post.source).toContain('Ends.');
  expect(found.post.warnings.map(({ code }) => code)).toContain('markup-left-out');
});

test.each([
  ['signs of templates', '{{< '.repeat(2000) + '{% '.repeat(2000)],
  ['formulas', '$a '.repeat(2000) + '$$b'.repeat(2000)],
  ['links of a vault', '[[a'.repeat(2000) + '![['.repeat(2000)],
  ['notes within the text', '^['.repeat(25)],
  ['divisions', '::: {.a}\n'.repeat(2000)],
])('%s that stay open are text', (_, text) => {
  expect(read(`Begins.\n\n${text}\n\nEnds.`)).toHaveProperty('post');
});

test.each([
  ['YAML that repeats itself', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n---\nText.'],
  ['YAML that is left open', `---\n${'a: [\n'.repeat(500)}---\nText.`],
  ['TOML that is left open', `+++\n${'a = [\n'.repeat(500)}+++\nText.`],
  ['JSON that is left open', `{\n${'}\n'.repeat(500)}Text.`],
])('front matter in %s loses no text', (_, text) => {
  const found = read(text);
  expect('post' in found && found.post.source).toContain('Text.');
});

test('scripts and addresses that run programs are no part of an article', () => {
  const found = read('[a](javascript:alert(1)) <script>alert(2)</script> <img src=x onerror="alert(3)">\n');
  const tree = JSON.stringify('post' in found && found.post.tree);
  expect(tree).not.toContain('alert(');
});
