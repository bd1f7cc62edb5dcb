import { describe, expect, it } from 'vitest';
import { checkNoteSyntax } from './check-note-syntax.ts';
import { readMarkdown } from './read-markdown.ts';

const check = (markdown: string) =>
  checkNoteSyntax(readMarkdown(markdown), markdown).map(({ code, line }) => `${code} ${line}`);

const NOTES = '\n\n[^1]: One.\n\n[^2]: Two.';

describe('checkNoteSyntax', () => {
  it.each([
    'Text.[^1] More.[^2]',
    'Text [in brackets[^1]] and (brackets[^2]).',
    'Text [in brackets[^1]] (and more[^2]).',
    'A [link](https://wire.example/)[^1] and ![a map](/media/map.png)[^2]',
    'A [claim[^1]](as he said[^2])',
    '`^[words]` and \\^[words] and ^\\[words]',
    'Area: 10^[2] km',
    '^[link](https://wire.example/)[^1][^2]',
    '[a][1] and [b][]\n\n[1]: https://wire.example/1\n[b]: https://wire.example/b',
    '[1] stays[2]',
  ])('finds nothing wrong with %j', (markdown) => {
    expect(check(markdown + NOTES)).toEqual([]);
  });

  it.each([
    ['A\n\nText^[An inline note] here.', 'note-inline 3'],
    ['Text,\nText^[An *inline* note, https://wire.example/ and\nmore].', 'note-inline 2'],
    ['See [the report[^1]](https://wire.example/r).', 'note-in-link 1'],
    ['See [the *long* report[^1], 2020](</r>).', 'note-in-link 1'],
    ['See [the report[^1]](/articles/a/).', 'note-in-link 1'],
    ['See [the report[^1]][r].\n\n[r]: /articles/a/', 'note-in-link 1'],
    ['A\n\n![A map[^2]](/media/map.png)', 'note-in-link 3'],
    ['> [x[^1]](#p-1)', 'note-in-link 1'],
    ['He fled.[1]\n\n[1]: https://wire.example/one', 'note-brackets 1'],
    ['He\nfled.[12a][]\n\n[12a]: /x', 'note-brackets 2'],
  ])('finds the fault in %j', (markdown, fault) => {
    expect(check(markdown + NOTES)).toEqual([fault]);
  });
});
