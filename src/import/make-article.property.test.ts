import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../loaders/check-record.ts';
import { checkTexts } from '../loaders/check-texts.ts';
import { parseFile } from '../loaders/parse-file.ts';
import { islands, newRun } from './frontmatter/testing.ts';
import { contentToPost } from './html/content-to-post.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';
import type { Post } from './model/post.ts';
import { withoutControls } from './input/controls.ts';
import { pairNotes } from './notes/pair-notes.ts';
import { readText } from './readers/text/read-text.ts';

const RUNS = Number(process.env['RUNS'] ?? 300);
const nothing = { byId: () => undefined, of: () => [] };

const make = (post: Post): MadeArticle =>
  makeArticle(post, { vocabulary: islands(), context: newRun(), findImage: undefined });

function postOf(content: string, title: string, excerpt: string): Post {
  const stated = { title, excerpt, authors: ['Ada Example'], categories: [], tags: [], publication: 'Harbour Review' };
  const item = { file: 'a.xml', place: 'item 1', stated, content, footnotes: [], attachments: nothing, warnings: [] };
  return contentToPost(item, { pairNotes });
}

/** The faults of a written article. */
function faultsOf({ slug, text }: MadeArticle): string[] {
  const { records, faults } = parseFile('articles', `articles/${slug}.md`, Buffer.from(text));
  const all = [...faults, ...records.flatMap(checkRecord), ...checkTexts(records)];
  return all.filter(({ code }) => code !== 'id-unknown').map(({ found, expected }) => `${found}; ${expected}`);
}

const words = fc.constantFrom('ferry', 'The river', 'moved.', 'вода', '渡し', 'а́'.normalize('NFD'), 'so', 'U.S.');
/** Invisible characters, white space, and characters that change the direction of writing. */
const unseen = fc.constantFrom(
  ...[
    '\uFEFF',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u00AD',
    '\u2060',
    '\u200E',
    '\u200F',
    '\u202A',
    '\u202C',
    '\u2066',
    '\u2069',
  ],
  ...[
    '\u00A0',
    '\u2007',
    '\u202F',
    '\u3000',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u0092',
    '\u007F',
    '\u180E',
    '\uFE0F',
    '\t',
    ' ',
    ' ',
  ],
);
/** Text that may be Markdown syntax. */
const signs = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '- ',
    '1. ',
    '1) ',
    '# ',
    '> ',
    '[',
    ']',
    '](',
    '[^1]',
    '[^A-1]',
    '[^7',
    '[x]: y',
    '![',
    '|',
    '~~',
  ],
  ...[
    '\\',
    '&amp;amp;',
    '&amp;',
    '&lt;b&gt;',
    '&lt;!-- x --&gt;',
    '---',
    '===',
    '+ ',
    ':',
    '$',
    '((',
    '))',
    '"',
    '’',
    '“',
    '^',
    '=',
    ' \n',
    '\n',
  ],
  ...[
    'https://a.example/b_c*d',
    'www.a.example',
    'a@b.example',
    'https://[cut].example/',
    'http://a.example:99999/',
    'http:///x',
  ],
);
const run = fc.array(fc.oneof(words, unseen, signs), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

const inline: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    run,
    fc
      .tuple(
        fc.constantFrom(
          'em',
          'strong',
          'i',
          'b',
          'code',
          'sup',
          'sub',
          'del',
          'cite',
          'span lang="ru"',
          'a href="https://a.example/x_y"',
        ),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ', 1)[0]}>`),
    fc.constantFrom(
      '<br>',
      '<img src="https://a.example/i.png" alt="*a*">',
      '<a href="https://[cut].example/">cut</a>',
      '&#127;',
      '&#146;',
    ),
  ),
})).node;
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const block = fc.oneof(
  line.map((each) => `<p>${each}</p>`),
  line.map((each) => `<h2>${each}</h2>`),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  line.map((each) => `<blockquote><p>${each}</p></blockquote>`),
  fc.tuple(line, line).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
  line.map((each) => `<pre>${each}</pre>`),
);
const notes = fc.array(fc.oneof(line, fc.constantFrom('', ' ', '\uFEFF', '<em></em>')), { maxLength: 3 });

const content = fc.tuple(fc.array(block, { minLength: 1, maxLength: 4 }), notes).map(([blocks, list]) => {
  const marks = list.map(
    (_, index) => `<p>So${index}.<sup><a href="#fn${index + 1}" id="r${index + 1}">${index + 1}</a></sup></p>`,
  );
  const items = list.map((note, index) => `<li id="fn${index + 1}">${note} <a href="#r${index + 1}">↩</a></li>`);
  return `${blocks.join('\n')}${marks.join('')}${items.length > 0 ? `<ol class="footnotes">${items.join('')}</ol>` : ''}`;
});

describe('makeArticle on hostile text', () => {
  it('writes every post with text, and the site accepts it', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(content, run, run, (html, title, excerpt) => {
        const made = make(postOf(html, title, excerpt));
        expect(made.report.losses ?? []).toEqual([]);
        if (!made.isEmpty) expect(faultsOf(made)).toEqual([]);
      }),
      { numRuns: RUNS, seed: Number(process.env['SEED'] ?? 1) },
    );
  });

  it('writes introductions with any signs in them', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(run, run, run, (a, b, c) => {
        const plain = [a, b, c].map((each) => each.replace(/\s+/g, ' ').replaceAll('&amp;', '&'));
        const intro = `Another new piece for my colleagues at the Institute, ${plain[0]} that I used ${plain[1]} in my last report, finally posted ${plain[2]} here.`;
        const text = `Posts Tagged ‘Rivers’\n\n${intro}\n\nThe Ford of May\n\nA ford is a shallow place in a river, and it may move.1 People cross there.\n\n1. Ann Example, Fords (Oslo, 2010), 3.\n`;
        for (const found of readText(withoutControls(text).clean, 'a.txt')) {
          if (!('post' in found)) continue;
          const made = make(found.post);
          expect(made.report.losses ?? []).toEqual([]);
          expect(faultsOf(made)).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: Number(process.env['SEED'] ?? 1) },
    );
  });
});
