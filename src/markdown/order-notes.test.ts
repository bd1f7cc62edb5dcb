import { describe, expect, it } from 'vitest';
import { orderNotes } from './order-notes.ts';

/** Notes, each with its label and the labels that it cites. */
function ordered(notes: Record<string, string[]>, cited: string[]): string[] {
  const list = Object.entries(notes).map(([label, cites]) => ({ label: label.slice(1), cites }));
  return orderNotes(list, cited).map(({ label }) => label);
}

describe('orderNotes', () => {
  it('follows the marks of the text, whatever the order of the definitions', () => {
    expect(ordered({ n43: [], n41: [], n42: [] }, ['41', '42', '41', '43'])).toEqual(['41', '42', '43']);
  });

  it('orders labels with a letter', () => {
    expect(ordered({ n62a: [], n61a: [], n61: [] }, ['61', '61a', '62a'])).toEqual(['61', '61a', '62a']);
  });

  it('puts a note that only another note cites after that note, sorted by number', () => {
    expect(ordered({ n1: ['2'], n2: [], n3: [] }, ['1', '3'])).toEqual(['1', '2', '3']);
    expect(ordered({ n1: ['3'], n2: [], n3: [] }, ['1', '2'])).toEqual(['1', '2', '3']);
  });

  it('follows notes that cite each other', () => {
    expect(ordered({ n1: ['2'], n2: ['3', '1'], n3: ['2'] }, ['1'])).toEqual(['1', '2', '3']);
  });

  it('keeps uncited notes, at the end', () => {
    expect(ordered({ n9: ['8'], n8: [], n1: [] }, ['1'])).toEqual(['1', '9', '8']);
  });
});
