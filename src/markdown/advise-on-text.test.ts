import { describe, expect, it } from 'vitest';
import { adviseOnText } from './advise-on-text.ts';
import { readMarkdown } from './read-markdown.ts';

const advise = (markdown: string) =>
  adviseOnText(readMarkdown(markdown), markdown).map(({ code, line }) => `${code} ${line}`);

describe('adviseOnText', () => {
  it.each([
    'A [link](https://wire.example/a), [another][b] and https://wire.example/c.\n\n[b]: /about/',
    'Escaped \\[this]\\[foo], \\*\\*bold, \\[1] and `[x][y] **`.',
    'A remark [sic] (as it stands) and [sic] in brackets; in [2015] UKSC 12; [1] at the start.',
    'Stars: 0.53**, 0.12*, f**k, 2*3*4, a_b_c, 5 * 3 * 2, ** p < 0.01.',
    '#harbour spread, and #1 too; C## is a note.',
    'A sum: a == b == c; x==y==z. Blank: ____ and {x}.',
    '- a\n- b\n\n```\n[x][y] **\n```\n\n| a[1](/x) | b |\n| - | - |',
    'One.[^1]\n\n[^1]: A note.\n\nTwo.[^2]\n\n[^2]: Another.\n\n    Its second paragraph.',
    '“Quote[s]”[^1] and an [archive: damaged address; likely <https://wire.example/x>]\n\n[^1]: N.',
  ])('has no advice on %j', (markdown) => {
    expect(advise(markdown)).toEqual([]);
  });

  it.each([
    ['One.\n\nSee [this][foo] there.', 'sign-left-over 3'],
    ['One\nSee [t](https://wire.example/a b).', 'sign-left-over 2'],
    ['See [t](</a b>), [t](/a b).', 'sign-left-over 1'],
    ['See [u] (https://wire.example/).', 'sign-left-over 1'],
    ['##Heading without a space', 'sign-left-over 1'],
    ['Text\n###Heading', 'sign-left-over 2'],
    ['The **“Bold.”**text.', 'sign-left-over 1'],
    ['An **open one.', 'sign-left-over 1'],
    ['The *“Title.”*text.', 'sign-left-over 1'],
    ['He fled.[1] She stayed.[2]', 'sign-left-over 1'],
    ['[2]: First source, 2020.', 'sign-left-over 1'],
    ['He fled [2].', 'sign-left-over 1'],
    ['He fled.[12, 13]', 'sign-left-over 1'],
    ['He fled [3–5] at night.', 'sign-left-over 1'],
    ['Text.\n\n[2] A source, 2020.', 'sign-left-over 3'],
    ['The __“Bold.”__text.', 'sign-left-over 1'],
    ['See [the report](https://wire.example/report and more.', 'sign-left-over 1'],
    ['A [[wiki link]] here.', 'sign-left-over 1'],
    ['As [@smith2020, p. 5] says.', 'sign-left-over 1'],
    ['## Heading {#id}', 'sign-left-over 1'],
    ['Text.\n\n    indented by four', 'code-indented 3'],
    ['Text.\n\n[foo]: https://wire.example/', 'definition-unused 3'],
    ['Begin.[^1]\n\n[^1]: First.\n\nSecond paragraph of the note.', 'text-after-notes 5'],
    ['Begin.[^1]\n\n[^1]: First.\n\n- a point of the note', 'text-after-notes 5'],
    ['Begin.[^1]\n\n[^1]: First.\n\n> a quotation in the note', 'text-after-notes 5'],
    ['Begin.[^1]\n\n[^1]: First.\n\n| A |\n| - |\n| 1 |', 'text-after-notes 5'],
    ['One.[^1]\n\n[^1]: First.\n\nTwo.[^2]\n\n[^2]: Second.\n\nMore of the second.', 'text-after-notes 9'],
    ['## A\n\n#### B', 'heading-skipped 3'],
    ['25. December came.', 'list-item-number 1'],
    ['> He\n> fled.[1]', 'sign-left-over 2'],
  ])('gives the line of %j', (markdown, advice) => {
    expect(advise(markdown)).toEqual([advice]);
  });

  it('shows what was found', () => {
    const markdown = 'See [this][foo] there.';
    expect(adviseOnText(readMarkdown(markdown), markdown)[0]?.found).toContain('[this][foo]');
  });
});
