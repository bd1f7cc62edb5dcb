import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MARK, withFootnotes } from './footnotes.ts';

const mark = (position: number) => `<sup ${MARK}="${position}"></sup>`;
const notes = [
  { label: '651', address: 'https://a.example/x/#fn-651', html: '<p lang="ru">Ада, <i>Лодки</i>.</p><p>More.</p>' },
  { label: '652a', address: 'https://a.example/x/#fn-652a', html: '<ul><li>Ibid.</li></ul>' },
];
const html = withFootnotes(`<p>One${mark(0)} two${mark(1)}, again${mark(0)}.</p>`, 'Citation.', notes);
const parse = (text: string) => new JSDOM(text).window.document;
const document = parse(html);
const all = (selector: string) => [...document.querySelectorAll(selector)];
/** What Word reads: it takes conditional comments for what is in them. */
const forWord = parse(html.replace(/<!--\[if mso\]>(.*?)<!\[endif\]-->/g, '$1'));

describe('the HTML of a copied passage', () => {
  it('reads as text with the printed numbers, citation and notes', () => {
    expect(all('body > div').map((part) => words(part))).toEqual([
      'One[651] two[652a], again[651].',
      'Citation.',
      '[651] Ада, Лодки.More. [652a] Ibid. [651] Ада, Лодки.More.',
    ]);
  });

  it('has a footnote of Word for each mark', () => {
    const ids = (selector: string) =>
      all(selector).map((element) => /mso-footnote-id:(\w+)/.exec(styleOf(element))?.[1]);
    expect(ids('a.sdfootnoteanc')).toEqual(['ftn1', 'ftn2', 'ftn3']);
    expect(ids('a.sdfootnotesym')).toEqual(['ftn1', 'ftn2', 'ftn3']);
    for (const id of ['ftn1', 'ftn2', 'ftn3']) {
      const note = forWord.getElementById(id);
      expect(note && styleOf(note)).toBe('mso-element:footnote');
      expect(note?.closest('[style="mso-element:footnote-list"]')).not.toBeNull();
    }
    expect(all('[style="mso-special-character:footnote"]').map((element) => element.textContent)).toEqual([
      ...['[651]', '[652a]', '[651]'],
      ...['', '', ''],
    ]);
  });

  it('has a footnote of LibreOffice for each mark', () => {
    for (const link of all('a.sdfootnoteanc')) {
      const id = link.getAttribute('href')?.slice(1, -'sym'.length) ?? '';
      expect(document.getElementById(id)?.querySelector('a.sdfootnotesym')).not.toBeNull();
    }
    expect(all('[id]').map(({ id }) => id)).toEqual(['sdfootnote1', 'sdfootnote2', 'sdfootnote3']);
  });

  it('begins each note with its number in the archive, a link to it, and keeps its text', () => {
    const first = document.querySelector('#sdfootnote1 > p');
    expect(first && words(first)).toBe('[651] Ада, Лодки.');
    expect(first?.querySelector('a[href^=http]')?.getAttribute('href')).toBe('https://a.example/x/#fn-651');
    expect(first?.getAttribute('lang')).toBe('ru');
    expect(first?.querySelector('i')?.textContent).toBe('Лодки');
    expect(document.querySelector('#sdfootnote2 li')?.textContent).toBe('Ibid.');
  });

  it('takes nothing in texts for a pattern of replacement', () => {
    const odd = [{ label: '$&', address: 'https://a.example/', html: '<p>$1 $& $$</p>' }];
    expect(withFootnotes(`<p>A${mark(0)}</p>`, '', odd)).toContain(
      '[<a href="https://a.example/">$&</a>] $1 $& $$</p>',
    );
  });
});

function words({ textContent }: Element): string {
  return textContent.replaceAll('\u00A0', ' ').trim();
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
