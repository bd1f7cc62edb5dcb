import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../markdown/parse-article.ts';
import { verifyCompleteness } from './completeness/verify-completeness.ts';
import { isWellFormed } from '../html/addresses.ts';
import { postOf } from './testing.ts';
import { toMarkdown, toPlainerMarkdown } from './to-markdown.ts';

describe('toMarkdown on text that Markdown could not say', () => {
  it('keeps the mark of a note without text, with a warning', () => {
    const post = postOf('<p>Fell.<note-mark label="3"></note-mark></p>', { 3: '<p>\uFEFF</p>' });
    const { markdown, prepared } = toMarkdown(post);
    expect(markdown).toBe('Fell.[^3]\n\n[^3]: \\[archive: the note has no text]\n');
    expect(prepared.warnings).toMatchObject([{ code: 'note-form-unreadable', found: 'note 3, which has no text' }]);
    const frontmatter = { title: 'A' };
    expect(verifyCompleteness({ post, prepared, article: parseArticle(markdown), frontmatter })).toEqual([]);
  });

  it('takes marks without width for letters, as the site does', () => {
    const post = postOf('<p>a<em>\uFEFFferry</em>\uFEFFwent <em>on\u200B</em>ward</p>');
    const { markdown, prepared } = toMarkdown(post);
    const article = parseArticle(markdown);
    expect(verifyCompleteness({ post, prepared, article, frontmatter: { title: 'A' } })).toEqual([]);
  });

  it('writes a block that reads back as it is with all its markup', () => {
    const written = toMarkdown(postOf('<p>A <em>ferry</em>.</p>'));
    expect(toPlainerMarkdown(written)).toEqual(written);
  });
});

describe('isWellFormed', () => {
  it.each([
    'https://[redacted].example/a',
    'http://a.example:99999/',
    'https://a%20b.example/',
    'http:///a',
    'http://(www\\.)?rivers.example(/)?.*',
    'https://[cut.example/',
  ])('refuses %s', (address) => expect(isWellFormed(address)).toBe(false));

  it.each(['https://a.example/b_(c)?d=%20#e', 'http://вода.example/кот', 'https://a.example/x%zz', 'http://a.example'])(
    'takes %s',
    (address) => expect(isWellFormed(address)).toBe(true),
  );

  it('keeps the words of a link to such an address, and names it', () => {
    const post = postOf('<p>See <a href="https://[cut].example/a">the town book</a>.</p>');
    expect(toMarkdown(post).markdown).toBe('See the town book.\n');
    expect(post.warnings[0]?.found).toContain('https://[cut].example/a');
  });
});
