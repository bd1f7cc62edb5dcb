/**
 * Markdown of a post as its author typed it, without what exporters and plugins do to it: they indent the first line,
 * make links of the addresses of links, and leave out the blank line before those.
 *
 * @example
 *   '    See [his letter][1].\n [1]: <a href="https://a.example/">https://a.example/</a>' is
 *   'See [his letter][1].\n\n [1]: https://a.example/'
 */
export function asTyped(markdown: string): string {
  return apartFromText(withoutFirstIndent(markdown).replace(linkedAddress, '$1$2$3'));
}

/** The address of a label, or one in parentheses, as a link. A plugin may end it too early: what is right after it goes on with it. */
const linkedAddress =
  /(^ {0,3}\[[^\]\n]{1,100}\]:[ \t]{1,20}|\]\()<a\s[^<>\n]{0,2000}>((?:https?:|www\.)[^<>\s]{1,2000})<\/a>([^\s<>]{0,2000})/gm;

/** Where only the first line is indented as code is, nobody meant code. */
function withoutFirstIndent(markdown: string): string {
  const [, before = '', first = ''] = /^(\s*\n)?([^\n]*)/.exec(markdown) ?? [];
  const rest = markdown.slice(before.length + first.length);
  const next = /^[ \t]*\S/m.exec(rest)?.[0] ?? '';
  const isAlone = codeIndent.test(first) && !codeIndent.test(next);
  return isAlone ? before + first.trimStart() + rest : markdown;
}

const codeIndent = /^(?: {4}| {0,3}\t)/;

/** An address below a paragraph needs a blank line before it since CommonMark. */
function apartFromText(markdown: string): string {
  const lines = markdown.split('\n');
  return lines
    .map((line, index) => {
      const before = lines[index - 1] ?? '';
      return before.trim() !== '' && addressOfLabel.test(line) && !label.test(before) ? `\n${line}` : line;
    })
    .join('\n');
}

const label = /^ {0,3}\[[^\]\n]{1,100}\]:/;
const addressOfLabel = /^ {0,3}\[[^\]^\n][^\]\n]{0,99}\]:[ \t]{1,20}(?:https?:|www\.|\/)\S/;
