import type { ElementContent } from 'hast';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../markdown/parse-article.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import { cleanPost } from '../html/clean-post.ts';
import type { Post } from '../model/post.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import { toMarkdown } from './to-markdown.ts';

const remark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const RUNS = Number(process.env['RUNS'] ?? 300);

/** The text of a tree without white space, with its marks. */
function lettersOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return `[^${node.label}]`;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.replace(/\s/gu, '');
  return 'children' in node ? node.children.map(lettersOf).join('') : '';
}

function lettersIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s/gu, '');
      if (node.type !== 'element') return '';
      return node.tagName === 'note-mark' ? `[^${String(node.properties['label'])}]` : lettersIn(node.children);
    })
    .join('');
}

function postOf(children: ElementContent[], labels: string[] = []): Post {
  const tree: Post['tree'] = { type: 'root', children };
  const notes = labels.map((label) => ({ label, children: [p(text(`Note ${label}: *a* _b_.`))] }));
  const source = stampOffsets(tree) + notes.map(() => '').join('');
  const stated = { authors: [], categories: [], tags: [] };
  return cleanPost({ file: 'a', place: 'b', source, tree, notes, taken: [], stated, warnings: [] }, false);
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: tagName === 'span' ? { lang: 'ru-Latn' } : tagName === 'a' ? { href: 'https://wire.example/a_b(c)' } : {},
  children,
});
const p = (...children: ElementContent[]) => element('p', ...children);

/** Words, and everything that may be Markdown syntax. */
const snippet = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'Ж', '中', ' ', 'b c', '1', '\u00a0', '“', '”', '’', '.', ',', '😀', '€'),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'*_[]()<>{}`~^|&#+-=!:;\\/"\'$%@?.'.split(''),
      '[^1]',
      '[^1]:',
      '&amp;',
      '&#42;',
      '1. ',
      '12) ',
      '- ',
      '+ ',
      '# ',
      '> ',
      '---',
      '===',
      '***',
      '```',
      '~~',
      '**',
      '__',
      '<br>',
      '<b>',
      '</p>',
      '<!--',
      '-->',
      '<?',
      '![',
      '](',
      '[x]',
      '[a]: b',
      'https://',
      'www.',
      'https://a.example/b_c_d',
      'a@b.example',
      'http:',
      '||',
      '\\\\',
      '    ',
      '\t',
      ':::',
      '{#a}',
      '$$',
      '[[',
      '+++',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const words = fc
  .array(snippet, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/[^\P{Cc}\t\n\f\r]/gu, ''));

const inline: fc.Arbitrary<ElementContent> = fc.letrec<{ node: ElementContent; inner: ElementContent }>((tie) => ({
  inner: fc.oneof({ weight: 3, arbitrary: words.map(text) }, { weight: 1, arbitrary: tie('node') }),
  node: fc.oneof(
    { maxDepth: 3 },
    words.map(text),
    fc.constant<ElementContent>({ type: 'element', tagName: 'note-mark', properties: { label: '1' }, children: [] }),
    fc
      .tuple(
        fc.constantFrom('em', 'strong', 'del', 'a', 'sup', 'sub', 'cite', 'span', 'b', 'code', 'u'),
        fc.array(tie('inner'), { maxLength: 3 }),
      )
      .map(([name, children]) => element(name, ...children)),
    fc.constant(element('br')),
  ),
})).node;
const inlines = fc.array(inline, { minLength: 1, maxLength: 6 });

const block: fc.Arbitrary<ElementContent> = fc.letrec<{ block: ElementContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    inlines.map((children) => p(...children)),
    fc.tuple(fc.constantFrom('h1', 'h2', 'h4'), inlines).map(([name, children]) => element(name, ...children)),
    words.map((value) => element('pre', text(value))),
    fc
      .array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map((rows) =>
        element('table', ...rows.map((row) => element('tr', ...row.map((cell) => element('td', ...cell))))),
      ),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((children) => element('blockquote', ...children)),
    fc
      .tuple(
        fc.constantFrom('ul', 'ol'),
        fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, items]) => element(name, ...items.map((item) => element('li', ...item)))),
    fc.constant(element('hr')),
  ),
})).block;

function expectSame(children: ElementContent[]): void {
  const post = postOf(children, ['1']);
  const { markdown, prepared } = toMarkdown(post);
  const expected = lettersIn(prepared.body) + prepared.notes.map((note) => lettersIn(note.children)).join('');
  expect(lettersOf(readMarkdown(markdown)), `Sätteri on ${JSON.stringify(markdown)}`).toBe(expected);
  expect(lettersOf(remark.parse(markdown)), `remark on ${JSON.stringify(markdown)}`).toBe(expected);
  expect(parseArticle(markdown).faults, JSON.stringify(markdown)).toEqual([]);
}

describe('Markdown that is written and parsed again', () => {
  it('is the same for a paragraph of any text', () => {
    fc.assert(
      fc.property(words, (value) => expectSame([p(text(value))])),
      { numRuns: RUNS * 3 },
    );
  });

  it('is the same for a paragraph with any markup', () => {
    fc.assert(
      fc.property(inlines, (children) => expectSame([p(...children)])),
      { numRuns: RUNS * 3 },
    );
  });

  it('is the same for any blocks', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (children) => expectSame(children)),
      { numRuns: RUNS },
    );
  });
});
