import { expect, test } from 'vitest';
import { unreadFormat } from './unread-formats.ts';

test.each([
  ['JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
  ['JSON', '[\n  {"title": "The ford"}\n]'],
  ['XML', '<?xml version="1.0"?><en-export><note/></en-export>'],
  ['XML', '<records><record>A ford</record></records>\n'],
  ['a dump of a database (SQL)', '-- A dump\nCREATE TABLE posts (id int);\nINSERT INTO posts VALUES (1);'],
  ['LaTeX', '% A paper\n\\documentclass{article}\n\\begin{document}\nA ford.'],
  ['a table (CSV)', 'id,title,date,type\n1,The ford,2012-05-06,post\n2,"The mill, again",2012-05-07,post\n'],
  ['a mailbox or a mail', 'From ann@rivers.example Mon May 7 10:00:00 2012\nSubject: The ford\n\nHello.'],
  ['BibTeX', '@book{muster2011,\n  title = {Quiet Water}\n}'],
])('%s is told from prose', (what, text) => {
  expect(unreadFormat(text)?.what).toBe(what);
});

test('a feed in JSON and an export of Evernote say what to do', () => {
  expect(unreadFormat('{"version":"https://jsonfeed.org/version/1.1"}')?.advice).toContain('Atom or RSS');
  expect(unreadFormat('<?xml version="1.0"?><en-export></en-export>')?.advice).toContain('as HTML');
});

test.each([
  ['FictionBook', '<?xml version="1.0"?>\n<FictionBook><book-title>The ford</book-title></FictionBook>'],
  ['DocBook', '<?xml version="1.0"?>\n<!DOCTYPE article>\n<article xmlns="http://docbook.org/ns/docbook"></article>'],
  [
    'DocBook',
    '<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN">\n<article></article>',
  ],
  ['JATS', '<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN">\n<article></article>'],
  [
    'save it as .odt',
    '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.text"></office:document>',
  ],
])('XML is named by what it is in particular: %s', (said, text) => {
  expect(unreadFormat(text)?.advice).toContain(said);
});

test.each([
  'The ford\n\nA ford is shallow, wide, and cold.\n',
  '[1] Town book, 12.\n[2] Letter of the miller.\n',
  '{A remark in braces} begins this text.\n',
  'Fish, boats, nets and oars\n\nMore of it, and more, and more.\n',
  '<Note of the editor> The text begins here.\n',
  'From the ford one sees the mill.\n\nIt is old.\n',
  '-- A line of verse\n-- another one\n\nIt goes on.\n',
])('prose is left to the reader of plain text: %j', (text) => {
  expect(unreadFormat(text)).toBeUndefined();
});
