import type { Warning } from '../../model/warning.ts';

/** Comments are somebody's talk about the text: all of them are left out, and their words are in the report. */
export function leftComments(words: readonly string[]): Warning[] {
  if (words.length === 0) return [];
  const found = `${words.length} ${words.length === 1 ? 'comment' : 'comments'}: “${(words[0] ?? '').slice(0, 100)}”`;
  const expected = 'They are left out. Nothing is to be done unless you miss one.';
  return [{ code: 'comments-left-out', found, words: words.join('\n'), expected }];
}

/** Pages make their own table of contents. */
export function leftContents(contents: readonly string[]): Warning[] {
  if (contents.length === 0) return [];
  const words = contents.join('\n');
  const found = `the table of contents, ${contents.length} lines: “${words.slice(0, 80).replaceAll('\n', ' ')}”`;
  return [{ code: 'markup-left-out', found, words, expected: 'It is left out: pages make their own.' }];
}
