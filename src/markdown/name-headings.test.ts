import { describe, expect, it } from 'vitest';
import { nameHeadings } from './name-headings.ts';
import { readMarkdown } from './read-markdown.ts';

function sectionsOf(markdown: string) {
  return [...nameHeadings(readMarkdown(markdown)).values()];
}

const idsOf = (markdown: string) => sectionsOf(markdown).map(({ id }) => id);

describe('nameHeadings', () => {
  it('names a heading after its words', () => {
    expect(sectionsOf('## Militant Groups in *Syria*\n\n### Hay’at')).toEqual([
      { id: 'militant-groups-in-syria', title: 'Militant Groups in Syria', depth: 2 },
      { id: 'hayat', title: 'Hay’at', depth: 3 },
    ]);
  });

  it('gives the element its id', () => {
    const tree = readMarkdown('## Mass Unrest');
    nameHeadings(tree);
    expect(tree.children[0]?.data).toMatchObject({ hProperties: { id: 'mass-unrest' } });
  });

  it('leaves the numbers of notes out of the title', () => {
    expect(sectionsOf('## Unrest[^12]\n\n[^12]: A note.')[0]).toMatchObject({ id: 'unrest', title: 'Unrest' });
  });

  it('numbers headings of the same words', () => {
    expect(idsOf('## Part\n\n## Part\n\n### Part')).toEqual(['part', 'part-2', 'part-3']);
  });

  it('gives no two headings one id, even if the words of one look like the number of another', () => {
    const ids = idsOf('## Part\n\n## Part\n\n## Part 2\n\n## Part 2');
    expect(new Set(ids).size).toBe(4);
  });

  it.each(['## P 1', '## Fn 1'])('gives %s no id that paragraphs or notes have', (markdown) => {
    expect(idsOf(markdown)[0]).not.toMatch(/^(p|fn|fnref)-\d+$/);
  });

  it('calls a heading without Latin letters a section', () => {
    expect(sectionsOf('## Введение\n\n## 引言')).toEqual([
      { id: 'section', title: 'Введение', depth: 2 },
      { id: 'section-2', title: '引言', depth: 2 },
    ]);
  });

  it('passes over headings within quotations', () => {
    expect(idsOf('> ## Quoted\n\n## Own')).toEqual(['own']);
  });
});
