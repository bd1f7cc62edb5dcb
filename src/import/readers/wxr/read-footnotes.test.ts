import { describe, expect, it } from 'vitest';
import { readFootnotes } from './read-footnotes.ts';

const A = '0b9a6a3e-2f3c-4a55-8f0e-5a1d3c7b9e10';
const B = '1c8b7d4f-3a4d-4b66-9e1f-6b2e4d8c0f21';

describe('readFootnotes', () => {
  it('reads the keys of a note in any order', () => {
    const value = JSON.stringify([
      { content: 'One, <em>p.</em> 2', id: A },
      { id: B, content: 'Two' },
    ]);
    expect(readFootnotes([value])).toEqual({
      footnotes: [
        { id: A, content: 'One, <em>p.</em> 2' },
        { id: B, content: 'Two' },
      ],
      warnings: [],
    });
  });

  it('finds nothing in an empty value', () => {
    for (const values of [[], [''], ['  \n'], ['[]'], ['', '[]']]) {
      expect(readFootnotes(values)).toEqual({ footnotes: [], warnings: [] });
    }
  });

  it('reads a repeated list once, and adds notes that only the second has', () => {
    const one = JSON.stringify([{ content: 'One', id: A }]);
    const both = JSON.stringify([
      { content: 'One', id: A },
      { content: 'Two', id: B },
    ]);
    expect(readFootnotes([one, one])).toEqual({ footnotes: [{ id: A, content: 'One' }], warnings: [] });
    expect(readFootnotes([one, both]).footnotes.map(({ content }) => content)).toEqual(['One', 'Two']);
  });

  it('keeps the first of two texts of a note, and the other in a warning', () => {
    const list = (content: string): string => JSON.stringify([{ content, id: A }]);
    const { footnotes, warnings } = readFootnotes([list('First'), list('Second')]);
    expect(footnotes).toEqual([{ id: A, content: 'First' }]);
    expect(warnings).toMatchObject([{ code: 'note-form-unreadable' }]);
    expect(warnings[0]?.found).toContain('Second');
  });

  it('reads broken JSON of known kinds, and says so', () => {
    const quotes = `[{"content":"A "gauge" at <a href="https://a.example/">the mill</a>","id":"${A}"},{"content":"Two","id":"${B}"}]`;
    expect(readFootnotes([quotes]).footnotes).toEqual([
      { id: A, content: 'A "gauge" at <a href="https://a.example/">the mill</a>' },
      { id: B, content: 'Two' },
    ]);
    const lines = `[{"id":"${A}","content":"Two\nlines, \\u003cem\\u003eone\\u003c\\/em\\u003e note"}]`;
    expect(readFootnotes([lines]).footnotes).toEqual([{ id: A, content: 'Two\nlines, <em>one</em> note' }]);
    expect(readFootnotes([lines]).warnings).toMatchObject([{ code: 'note-form-unreadable' }]);
  });

  it('restores lost backslashes, and keeps text that only looks similar', () => {
    const lost = JSON.stringify([{ content: 'A u003cemu003egaugeu003c/emu003e, u0022hereu0022', id: A }]);
    const { footnotes, warnings } = readFootnotes([lost]);
    expect(footnotes[0]?.content).toBe('A <em>gauge</em>, "here"');
    expect(warnings).toHaveLength(1);
    const looks = JSON.stringify([{ content: 'The bus u0022 stops', id: A }]);
    expect(readFootnotes([looks])).toEqual({ footnotes: [{ id: A, content: 'The bus u0022 stops' }], warnings: [] });
  });

  it('keeps everything unreadable in a warning', () => {
    for (const value of ['[{"content":"cut sho', 'not JSON', '{"a":1}', '[1,{"id":2}]', '[{"content":"x"}]']) {
      const { footnotes, warnings } = readFootnotes([value]);
      expect(footnotes).toEqual([]);
      expect(warnings).toMatchObject([{ code: 'note-form-unreadable' }]);
      const kept = value.startsWith('{') ? value.slice(1) : value;
      expect(warnings[0]?.found).toContain(kept);
    }
  });

  it('keeps the good notes of a list with something else in it', () => {
    const { footnotes, warnings } = readFootnotes([JSON.stringify([{ content: 'One', id: A }, null])]);
    expect(footnotes).toEqual([{ id: A, content: 'One' }]);
    expect(warnings[0]?.found).toContain('null');
  });

  it('restores the backslashes of letters and typographic signs, and says so', () => {
    const id = '0b9a6a3e-2f3c-4a55-8f0e-5a1d3c7b9e10';
    const { footnotes, warnings } = readFootnotes([JSON.stringify([{ content: 'u201eJau201c u2014 cafu00e9', id }])]);
    expect(footnotes).toEqual([{ id, content: '„Ja“ — café' }]);
    expect(warnings).toHaveLength(1);
  });
});
