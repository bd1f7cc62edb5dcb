import { expect, it } from 'vitest';
import { textWithMarkup } from './text-with-markup.ts';
import { parseArticle } from './parse-article.ts';

function marked(markdown: string) {
  const [note] = parseArticle(`Word.[^1]\n\n[^1]: ${markdown}\n`).notes;
  if (!note) throw new Error('no note');
  const { text, links, languages, emphasis } = textWithMarkup(note);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(text).toBe(note.text);
  return {
    links: links.map((each) => [words(each), each.href]),
    languages: languages.map((each) => [words(each), each.language]),
    emphasis: emphasis.map(words),
  };
}

it('has the ranges of links, languages and emphasis', () => {
  expect(marked('“<span lang="fr">Titre</span>,” *Outlet*, <https://a.example/1>.')).toEqual({
    links: [['https://a.example/1', 'https://a.example/1']],
    languages: [['Titre', 'fr']],
    emphasis: ['Outlet'],
  });
});

it('joins ranges that nested markup divides', () => {
  expect(marked('[A *b* c](https://a.example/) and <span lang="de">d *e* f</span>.')).toEqual({
    links: [['A b c', 'https://a.example/']],
    languages: [['d e f', 'de']],
    emphasis: ['b', 'e'],
  });
});

it('has the language of a phrase that also has a direction', () => {
  const phrases = '<span dir="rtl" lang="fa">a</span>, <span lang="ar" dir="auto">b</span>, <span dir="ltr">c</span>.';
  expect(marked(phrases).languages).toEqual([
    ['a', 'fa'],
    ['b', 'ar'],
  ]);
});

it('reads <cite> as emphasis, and several paragraphs as one text', () => {
  expect(marked('<cite>Outlet</cite>.\n\n    *More*.').emphasis).toEqual(['Outlet', 'More']);
});

it('finds nothing in plain text, and only links to the web', () => {
  expect(marked('Plain, [mail](mailto:a@b.example).')).toEqual({ links: [], languages: [], emphasis: [] });
});
