import { expect, test } from 'vitest';
import { lightMarkup } from './light-markup.ts';
import { unreadFormat } from './unread-formats.ts';

const ORG = '#+title: The Ford\n\n* A part\nA ford.[fn:1]\n\n[fn:1] Town book.\n';
const RST = 'The Ford\n========\n\nA ford. [1]_ It is old.\n\n.. [1] Town book.\n';

test.each([
  ['Org', ORG],
  ['Org', '* A part\n  :PROPERTIES:\n  :CUSTOM_ID: a\n  :END:\nA ford.\n'],
  ['reStructuredText', RST],
  ['reStructuredText', 'The Ford\n\n.. figure:: ford.png\n   :alt: A ford\n\nH\\ :sub:`2`\\ O.\n'],
  ['AsciiDoc', '= The Ford\nAnn Example\n:toc:\n\n== A part\n\nA ford.\n'],
  ['AsciiDoc', '== A part\n\nA ford.footnote:[Town book.]\n\nimage::ford.png[A ford]\n'],
  ['the markup of a wiki (MediaWiki)', "'''The ford'''\n\n== A part ==\n\nA ford.<ref>Town book.</ref>\n"],
  ['Textile', 'h1. The Ford\n\nA ford.[1]\n\nfn1. Town book.\n'],
])('%s is known by signs that no other text has', (what, text) => {
  expect(lightMarkup(text)).toBe(what);
  expect(unreadFormat(`\n${text}`)?.what).toBe(what);
  expect(unreadFormat(text)?.advice).toContain('Pandoc turns it into');
});

test.each([
  ['Org', 'ford.org', '* A part\n\nA ford.\n'],
  ['reStructuredText', 'ford.rst', 'The Ford\n========\n\nA ford.\n'],
  ['AsciiDoc', 'ford.adoc', '= The Ford\n\nA ford.\n'],
  ['the markup of a wiki (MediaWiki)', 'ford.wiki', "'''The ford''' is old.\n"],
  ['Textile', 'ford.textile', 'A "ford":https://rivers.example is old.\n'],
])('%s is known by the name of its file and one sign: %s', (what, file, text) => {
  expect(lightMarkup(text, file)).toBe(what);
  expect(lightMarkup(text, 'ford.txt')).toBeUndefined();
});

test.each([
  '# The Ford\n\n* an item\n* another\n\nA ford.[^1] See [[The Mill]].\n\n[^1]: Town book.\n',
  `# How to write\n\n\`\`\`\n${ORG}${RST}\`\`\`\n\nIt goes on.\n`,
  '==========\nThe Ford\n==========\n\nA ford [1].\n\n[1] Town book.\n',
  '= The Ford =\n\nA ford.\n\n== The Mill ==\n\nA mill.\n\n[quote]It is old.[/quote]\n',
  '== The Ford ==\n\nA ford. {{< figure src="a.png" >}}\n',
  '.. and so it went on [1], with a _word_.\n\n.. [sic]\n',
  '* * *\n\nh1 is a road. fn1 is a note.\n\n:END:\n',
  'Title: The Ford\nDate: 6 May 2012\n\nA ford: `shallow` and wide.\n',
])('a plain text or Markdown is none: %j', (text) => {
  expect(lightMarkup(text, 'dump.txt')).toBeUndefined();
});

test('a file without any sign is plain text, whatever its name', () => {
  expect(lightMarkup('A ford is shallow, wide, and cold.\n', 'rivers.org')).toBeUndefined();
});
