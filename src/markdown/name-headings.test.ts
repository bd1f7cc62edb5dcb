import { describe, expect, it } from 'vitest';
import { extractFootnotes } from './extract-footnotes.ts';
import { headingNames, isHeading } from './name-headings.ts';
import { readMarkdown } from './read-markdown.ts';
import { toHtmlTree } from './to-html-tree.ts';

function headingsOf(markdown: string) {
  const blocks = toHtmlTree(extractFootnotes(readMarkdown(markdown)).text);
  return blocks.filter((node) => node.type === 'element').filter(isHeading);
}

function sectionsOf(markdown: string) {
  const nameHeading = headingNames();
  return headingsOf(markdown).map((heading) => nameHeading(heading));
}

const idsOf = (markdown: string) => sectionsOf(markdown).map(({ id }) => id);

describe('headingNames', () => {
  it('makes an id of the words of a heading', () => {
    expect(sectionsOf('## Militant Groups in *Syria*\n\n### Hay’at')).toEqual([
      { id: 'militant-groups-in-syria', title: 'Militant Groups in Syria', depth: 2 },
      { id: 'hayat', title: 'Hay’at', depth: 3 },
    ]);
  });

  it('gives the element its id', () => {
    const [heading] = headingsOf('## Mass Unrest');
    if (heading) headingNames()(heading);
    expect(heading?.properties.id).toBe('mass-unrest');
  });

  it('leaves the numbers of notes out of the title', () => {
    expect(sectionsOf('## Unrest[^12]\n\n[^12]: A note.')[0]).toMatchObject({ id: 'unrest', title: 'Unrest' });
  });

  it('gives a heading that has only marks an empty title', () => {
    expect(sectionsOf('## [^1] [^2]\n\n[^1]: A.\n\n[^2]: B.')[0]).toMatchObject({ id: 'section', title: '' });
  });

  it('numbers headings with the same words', () => {
    expect(idsOf('## Part\n\n## Part\n\n### Part')).toEqual(['part', 'part-2', 'part-3']);
  });

  it('never gives two headings the same id, even if the words of one look like a numbered id', () => {
    const ids = idsOf('## Part\n\n## Part\n\n## Part 2\n\n## Part 2');
    expect(new Set(ids).size).toBe(4);
  });

  it.each(['## P 1', '## Fn 1'])('never gives %s the id of a paragraph or note', (markdown) => {
    expect(idsOf(markdown)[0]).not.toMatch(/^(p|fn|fnref)-\d+$/);
  });

  it('gives headings in other scripts ids in Latin letters, and one without words the id “section”', () => {
    expect(sectionsOf('## Введение\n\n## 引言\n\n## …')).toEqual([
      { id: 'vvedenie', title: 'Введение', depth: 2 },
      { id: 'yin-yan', title: '引言', depth: 2 },
      { id: 'section', title: '…', depth: 2 },
    ]);
  });

  it('is used for headings of sections only, not for those in quotations', () => {
    expect(idsOf('> ## Quoted\n\n## Own')).toEqual(['own']);
  });
});
