import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const remark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** The labels of the notes and marks of a text, in order, as `[^1]:` and `[^1]`. */
function labelsOf(tree: Root): string[] {
  const labels: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') labels.push(`[^${node.label}]:`);
    if (node.type === 'footnoteReference') labels.push(`[^${node.label}]`);
  });
  return labels;
}

const readHere = (markdown: string) => labelsOf(readMarkdown(markdown));
const readByRemark = (markdown: string) => labelsOf(remark.parse(markdown));

const AGREED: Record<string, string> = {
  'a note right below its paragraph': 'T[^1]\n[^1]: a',
  'notes on neighbouring lines': 'T[^1][^2]\n\n[^1]: a\n[^2]: b',
  'a note that goes on without indentation': 'T[^1]\n\n[^1]: a\nlazy[^1]\n\nnot',
  'a paragraph after a note, indented by two': 'T[^1]\n\n[^1]: a\n\n  not its own[^1]',
  'a paragraph of a note, indented by four': 'T[^1]\n\n[^1]: a\n\n    its own[^1]',
  'a paragraph of a note after many empty lines': 'T[^1]\n\n[^1]: a\n\n\n\n    its own[^1]',
  'a note indented by three': 'T[^1]\n\n   [^1]: a',
  'a note indented by four, which is code': 'T[^1]\n\n    [^1]: a',
  'a note indented by a tab, which is code': 'T[^1]\n\n\t[^1]: a',
  'a note set off by tabs': 'T[^1]\n\n[^1]:\ta\n\n\tb[^1]',
  'a note before its mark': '[^1]: a\n\nT[^1]',
  'a note in a quotation': '> [^1]: a\n\nT[^1]',
  'a note below a quotation': '> T[^1]\n[^1]: a',
  'a note in a list': '- i\n\n  [^1]: a\n\nT[^1]',
  'a note below a list': '- T[^1]\n[^1]: a',
  'a note below a heading': '## H[^1]\n[^1]: a',
  'a note below a table': '| a |\n| - |\n| b[^1] |\n[^1]: x',
  'a note without text': 'T[^1]\n\n[^1]:',
  'a note whose text begins on the next line': 'T[^1]\n\n[^1]:\n    a',
  'a note without a space before its text': 'T[^1]\n\n[^1]:a',
  'a space before the colon, which makes no note': 'T[^1]\n\n[^1] : a',
  'a note that is a list': 'T[^1]\n\n[^1]: - a\n      - b[^1]',
  'a note within a note': 'T[^1]\n\n[^1]: a\n\n    [^2]: b',
  'a note that begins with a mark': 'T[^1]\n\n[^1]: [^2]\n[^2]: b',
  'a note that code follows': 'T[^1]\n\n[^1]: a\n```\n[^1]\n```',
  'a note among definitions': '[r]: /u\n[^1]: a\n[s]: /v\n\nT[^1]',
  'two notes of one number': 'T[^1]\n\n[^1]: a\n[^1]: b',
  'a note without a mark': 'T\n\n[^1]: a',
  'a mark without a note': 'T[^7] and [^8]\n\n[^8]: a',
  'marks of another case': 'T[^1A][^1a]\n\n[^1a]: a',
  'a label with a space': 'T[^a b]\n\n[^a b]: x',
  'an empty label': 'T[^]\n\n[^]: x',
  'labels that objects have too': 'T[^toString][^__proto__]\n\n[^toString]: a\n[^__proto__]: b',
  'labels in other scripts': 'T[^прим][^٣]\n\n[^прим]: a\n[^٣]: b',
  'an escaped mark': 'T\\[^1] [\\^1]\n\n[^1]: a',
  'a mark in code': 'T`[^1]`\n\n[^1]: a',
  'a mark in a comment': '<!-- [^1] -->\n\n[^1]: a',
  'a mark in an address': '<https://wire.example/[^1]>\n\n[^1]: a',
  'a mark in a link': '[a[^1]](https://wire.example/)\n\n[^1]: a',
  'a mark in square brackets': 'T[[^1]] [[^1]](u)\n\n[^1]: a',
  'a mark before parentheses': 'T[^1](https://wire.example/)\n\n[^1]: a',
  'a mark before square brackets': 'T[^1][r]\n\n[^1]: a\n\n[r]: /u',
  'a mark after an exclamation mark': 'T![^1]\n\n[^1]: a',
  'a mark before a colon': 'T[^1]: that is,\n\n[^1]: a',
  'a mark in emphasis that ends in punctuation': 'T**“x.”[^1]**y *“z.”*[^1]\n\n[^1]: a',
  'a mark in struck words': 'T~~x[^1]~~\n\n[^1]: a',
  'a mark in a span': '<span lang="fr">x[^1]</span>\n\n[^1]: a',
  'a mark in a block of HTML': '<div>\n[^1]\n</div>\n\n[^1]: a',
  'a mark in a cell': '| a[^1] | b |\n| - | - |\n| c | d[^2] |\n\n[^1]: x\n[^2]: y',
  'a mark in an underlined heading': 'T[^1]\n===\n\n[^1]: a',
  'a mark alone in its paragraph': '[^1]\n\n[^1]: a',
  'lines that end in a carriage return': 'T[^1]\r\n\r\n[^1]: a\r\n\r\n    b[^2]\r\n[^2]: c\r\n',
  'a byte order mark': '\uFEFFT[^1]\n\n[^1]: a',
};

describe('remark-gfm finds the same notes and marks', () => {
  it.each(Object.entries(AGREED))('in %s', (_name, markdown) => {
    expect(readHere(markdown)).toEqual(readByRemark(markdown));
  });

  it('and some are there', () => {
    expect(Object.values(AGREED).filter((markdown) => readHere(markdown).length > 0).length).toBeGreaterThan(45);
  });
});

interface Difference {
  name: string;
  markdown: string;
  here: string[];
  byRemark: string[];
}

/** Forms that no specification of GFM settles. None of them is a plain number in brackets. */
const KNOWN: Difference[] = [
  {
    name: 'a mark right after a bare address',
    markdown: 'https://wire.example/[^1]\n\n[^1]: a',
    here: ['[^1]', '[^1]:'],
    byRemark: ['[^1]:'],
  },
  {
    name: 'a mark with a space in its brackets',
    markdown: 'T[^1 ] [^ 1]\n\n[^1]: a',
    here: ['[^1]', '[^1]', '[^1]:'],
    byRemark: ['[^1]:'],
  },
  {
    name: 'a mark in an image’s description',
    markdown: '![a[^1]](/x.png)\n\n[^1]: a',
    here: ['[^1]', '[^1]:'],
    byRemark: ['[^1]:'],
  },
  {
    name: 'a label with an escaped bracket',
    markdown: 'T[^1\\]]\n\n[^1\\]]: a',
    here: ['[^1\\]]', '[^1]]:'],
    byRemark: ['[^1]]', '[^1]]:'],
  },
  {
    name: 'a label with a character reference',
    markdown: 'T[^&amp;]\n\n[^&amp;]: a',
    here: ['[^&amp;]', '[^&amp;]:'],
    byRemark: ['[^&]', '[^&]:'],
  },
  {
    name: 'a label of a thousand characters',
    markdown: `T[^${'1'.repeat(1000)}]\n\n[^${'1'.repeat(1000)}]: a`,
    here: [`[^${'1'.repeat(1000)}]`, `[^${'1'.repeat(1000)}]:`],
    byRemark: [],
  },
];

describe('remark-gfm differs', () => {
  it.each(KNOWN)('on $name', ({ markdown, here, byRemark }) => {
    expect(readHere(markdown)).toEqual(here);
    expect(readByRemark(markdown)).toEqual(byRemark);
  });
});
