import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { allNodes } from './nodes.ts';
import { readMarkdown } from './read-markdown.ts';

/** The leaves of a text, as `type:value`, with links as `link:address`. */
function leaves(source: string): string[] {
  const visit = (node: Nodes): string[] => {
    if (node.type === 'link') return [`link:${node.url}`];
    if (node.type === 'footnoteReference') return [`mark:${node.identifier}`];
    if (node.type === 'delete') return ['<s>', ...node.children.flatMap(visit), '</s>'];
    if ('children' in node) return node.children.flatMap(visit);
    return 'value' in node ? [`${node.type}:${node.value}`] : [];
  };
  return visit(readMarkdown(source));
}

/** The Markdown at the position of every text or link without escapes. */
function slices(source: string): string[] {
  return allNodes(readMarkdown(source)).flatMap((node) =>
    node.type === 'text' || node.type === 'link'
      ? [source.slice(node.position?.start.offset, node.position?.end.offset)]
      : [],
  );
}

describe('readMarkdown reads single tildes as text', () => {
  it.each([
    ['It took ~3~5 hours and 100~200 carts in 2010~2012.', ['text:It took ~3~5 hours and 100~200 carts in 2010~2012.']],
    ['~~a~~ ~b~', ['<s>', 'text:a', '</s>', 'text: ~b~']],
    ['~~a~b~~', ['<s>', 'text:a~b', '</s>']],
    ['~a *b* c~d', ['text:~a ', 'text:b', 'text: c~d']],
    ['~a ~~b~~ c~', ['text:~a ', '<s>', 'text:b', '</s>', 'text: c~']],
    ['x ~a\nb~ y', ['text:x ~a\nb~ y']],
  ])('in %j', (source, expected) => {
    expect(leaves(source)).toEqual(expected);
  });

  it('and keeps the positions of the text', () => {
    expect(slices('😀 ~3~5 *a ~b~*')).toEqual(['😀 ~3~5 ', 'a ~b~']);
  });
});

describe('readMarkdown ends bare addresses as a reader would', () => {
  it.each([
    ['See “https://wire.example/a”, 2020.', ['text:See “', 'link:https://wire.example/a', 'text:”, 2020.']],
    ['https://wire.example/b—accessed 3 May.', ['link:https://wire.example/b', 'text:—accessed 3 May.']],
    ['《题》，https://wire.example/c。', ['text:《题》，', 'link:https://wire.example/c', 'text:。']],
    ['www.wire.example/a’s page', ['link:http://www.wire.example/a', 'text:’s page']],
    ['https://wire.example/a”*so* on', ['link:https://wire.example/a', 'text:”', 'text:so', 'text: on']],
    ['*https://wire.example/a…* on', ['link:https://wire.example/a', 'text:…', 'text: on']],
    [
      'https://wire.example/a”（https://wire.example/b）',
      ['link:https://wire.example/a', 'text:”（', 'link:https://wire.example/b', 'text:）'],
    ],
    ['<https://wire.example/a”>', ['link:https://wire.example/a”']],
    ['[x](https://wire.example/a”)', ['link:https://wire.example/a”']],
    ['https://wire.example/wiki/Ferry_(boat)', ['link:https://wire.example/wiki/Ferry_(boat)']],
    ['https://wire.example/wiki/Паром.', ['link:https://wire.example/wiki/Паром', 'text:.']],
    ['`https://wire.example/a”`', ['inlineCode:https://wire.example/a”']],
  ])('in %s', (source, expected) => {
    expect(leaves(source)).toEqual(expected);
  });

  it('and reads a mark after one', () => {
    expect(leaves('https://wire.example/c。[^1]\n\n[^1]: “https://wire.example/d”')).toEqual([
      'link:https://wire.example/c',
      'text:。',
      'mark:1',
      'text:“',
      'link:https://wire.example/d',
      'text:”',
    ]);
  });

  it('and ends cells after them', () => {
    const table = '| a | b |\n|-|-|\n|https://wire.example/c”|https://wire.example/d|\n| x | y |';
    expect(leaves(table)).toEqual([
      'text:a',
      'text:b',
      'link:https://wire.example/c',
      'text:”',
      'link:https://wire.example/d',
      'text:x',
      'text:y',
    ]);
  });

  it('and keeps the positions of the text', () => {
    expect(slices('😀 “https://wire.example/a”,\n> https://wire.example/b… and *c*\n\nd')).toEqual([
      '😀 “',
      'https://wire.example/a',
      'https://wire.example/a',
      '”,',
      'https://wire.example/b',
      'https://wire.example/b',
      '… and ',
      'c',
      'd',
    ]);
    const [second] = allNodes(readMarkdown('“https://wire.example/a” b *c*')).filter(({ type }) => type === 'emphasis');
    expect(second?.position?.start).toMatchObject({ line: 1, column: 28, offset: 27 });
  });
});
