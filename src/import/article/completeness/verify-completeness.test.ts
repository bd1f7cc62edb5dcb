import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../markdown/parse-article.ts';
import type { Post } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';
import { postOf } from '../testing.ts';
import { toMarkdown } from '../to-markdown.ts';
import { verifyCompleteness } from './verify-completeness.ts';

const HTML = '<p>One ferry<note-mark label="1"></note-mark> went <em>north</em>.</p><p>Two came.</p>';
const post = () => postOf(HTML, { 1: '<p>A source.</p>' });

function lossesOf(changed: Post, change: (markdown: string) => string = (markdown) => markdown, title = ''): string[] {
  const { markdown, prepared } = toMarkdown(changed);
  return verifyCompleteness({
    post: changed,
    prepared,
    article: parseArticle(change(markdown)),
    frontmatter: { title },
  });
}

describe('verifyCompleteness', () => {
  it('finds nothing in an article with all words of its post', () => {
    expect(lossesOf(post())).toEqual([]);
  });

  it('finds words that are nowhere', () => {
    const changed = post();
    changed.tree.children.pop();
    expect(lossesOf(changed)).toEqual([expect.stringContaining('“Two came.” is in none of')]);
  });

  it('finds words that are in two places', () => {
    const changed = post();
    changed.taken.push({ start: 0, end: 3, to: 'left-out', why: 'a test' });
    expect(lossesOf(changed)).toEqual([expect.stringContaining('“One” appears twice')]);
  });

  it('finds letters that were changed', () => {
    const changed = post();
    const [first] = textNodesIn(changed.tree.children);
    if (first) first.value = 'One Ferry';
    expect(lossesOf(changed)).toEqual([
      expect.stringContaining('“One Ferry” reads otherwise in the source: “One ferry”'),
    ]);
  });

  it('finds words that were moved, unless the report says so', () => {
    const changed = post();
    changed.tree.children.reverse();
    expect(lossesOf(changed)).toEqual([expect.stringContaining('in another place')]);
    changed.warnings.push({ code: 'order-changed', found: '', expected: '' });
    expect(lossesOf(changed)).toEqual([]);
  });

  it('ignores white space and added words', () => {
    const changed = post();
    changed.tree.children.push({ type: 'text', value: ' added ' });
    expect(lossesOf(changed)).toEqual([]);
  });

  it.each<[string, (markdown: string) => string, RegExp]>([
    ['a word that the file lacks', (markdown) => markdown.replace('came', ''), /text in the file reads otherwise/],
    ['a mark at another place', (markdown) => markdown.replace('ferry[^1] went', 'ferry went[^1]'), /text in the file/],
    ['a note that the file lacks', (markdown) => markdown.replace(/\[\^1\]: .*/, ''), /note 1 is not in the file/],
    ['a note that reads otherwise', (markdown) => markdown.replace('A source', 'A sauce'), /note 1 in the file reads/],
    ['what the site would refuse', (markdown) => `# A\n\n${markdown}`, /a heading of level one/],
  ])('finds %s', (_what, change, loss) => {
    expect(lossesOf(post(), change)).toContainEqual(expect.stringMatching(loss));
  });

  it('compares the title in the file with the original', () => {
    const changed = postOf('<p>The Ferry</p><p>One.</p>');
    changed.tree.children.shift();
    changed.taken.push({ start: 0, end: 'The Ferry'.length, to: 'title' });
    expect(lossesOf(changed, undefined, 'The Ferry')).toEqual([]);
    expect(lossesOf(changed, undefined, 'The Fairy')).toEqual([expect.stringContaining('the title in the file')]);
  });

  it('finds any missing letter of a text', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (chosen) => {
        const changed = post();
        const nodes = textNodesIn([...changed.tree.children, ...changed.notes.flatMap(({ children }) => children)]);
        const node = nodes[chosen % nodes.length];
        if (!node) return;
        const at = chosen % node.value.length;
        if (node.value.charAt(at).trim() === '') return;
        node.value = node.value.slice(0, at) + node.value.slice(at + 1);
        expect(lossesOf(changed)).not.toEqual([]);
      }),
    );
  });
});
