import { describe, expect, it } from 'vitest';
import { checkNotes } from './check-notes.ts';
import { readMarkdown } from './read-markdown.ts';

function check(markdown: string) {
  return checkNotes(readMarkdown(markdown), markdown);
}

function faultsOf(markdown: string): string[] {
  return check(markdown).map(({ code, line }) => `${code} ${line}`);
}

describe('checkNotes', () => {
  it.each([
    'No notes at all.',
    'One.[^1]\n\n[^1]: A note.',
    'Twice.[^1] Again.[^1]\n\n[^1]: A note.',
    'Out of order.[^9][^3a]\n\n[^3a]: A note.\n\n[^9]: Another.',
    'One.[^1]\n\n[^1]: See the other.[^2]\n\n[^2]: The other.',
    '| a[^1] |\n| ----- |\n\n## H[^2]\n\n[^1]: A note.\n\n[^2]: Another.',
    'Code: `[^1]`.\n\n```\n[^2]\n```',
    'Escaped: \\[^1].',
  ])('finds nothing wrong with %j', (markdown) => {
    expect(faultsOf(markdown)).toEqual([]);
  });

  it('finds a mark without a note, with the line of the mark', () => {
    expect(check('One.\n\nTwo,\nthree.[^7]')).toEqual([
      {
        code: 'note-missing',
        line: 4,
        found: 'the mark [^7], which has no note',
        expected: 'a note that begins with [^7]:',
        proposal: undefined,
      },
    ]);
  });

  it('counts lines in every script', () => {
    expect(faultsOf('Привет 🌍 мир\nдва [^7] три\nчетыре [^8]')).toEqual(['note-missing 2', 'note-missing 3']);
  });

  it('counts lines that end in a carriage return', () => {
    expect(faultsOf('One.\r\n\r\nTwo,\r\nthree.[^7]\r\n')).toEqual(['note-missing 4']);
  });

  it('finds every mark without a note in a line, and only those', () => {
    expect(faultsOf('One[^1] two[^2] three[^3].\n\n[^2]: A note.')).toEqual(['note-missing 1', 'note-missing 1']);
  });

  it.each(['- item[^7]', '> quotation[^7]', '## Heading[^7]', '*stressed[^7]*', '| cell[^7] |\n| - |'])(
    'finds a mark without a note in %j',
    (markdown) => {
      expect(faultsOf(markdown)).toEqual(['note-missing 1']);
    },
  );

  it.each([
    ['One[^7 8] two.', '7 8'],
    ['One[^7 two.', '7'],
    ['One[^7\n8] two.', '7 8'],
  ])('finds text that looks like a mark and is not one: %j', (markdown, label) => {
    expect(check(markdown)).toMatchObject([
      { code: 'note-missing', line: 1, found: `the mark [^${label}], which has no note` },
    ]);
  });

  it.each(['[^7]:', '[^7]: <!-- later -->', '[^7]: &nbsp;'])('finds a note without words: %j', (note) => {
    expect(check(`One.[^7]\n\n${note}\n`)).toMatchObject([
      { code: 'note-empty', line: 3, found: 'note 7 without words' },
    ]);
  });

  it('refuses a number with leading zeros as a label', () => {
    expect(faultsOf('One.[^007]\n\n[^007]: A note.')).toEqual(['note-number 3']);
  });

  it('finds a mark without a note in another note', () => {
    expect(faultsOf('One.[^1]\n\n[^1]: See note[^2].')).toEqual(['note-missing 3']);
  });

  it('finds a note without a mark, with the line of the note', () => {
    expect(check('One.\n\n[^12]: A note.')).toEqual([
      {
        code: 'note-unmarked',
        line: 3,
        found: 'note 12, which no mark cites',
        expected: 'a mark [^12] in the text',
        proposal: undefined,
      },
    ]);
  });

  it('suggests an uncited note for a mark without a note, and the other way round', () => {
    const faults = check('One.[^651]\n\n[^561]: A note.');
    expect(faults.map(({ code, proposal }) => [code, proposal])).toEqual([
      ['note-unmarked', '651'],
      ['note-missing', '561'],
    ]);
  });

  it('suggests no note that another mark cites', () => {
    expect(check('One.[^651] Two.[^652]\n\n[^652]: A note.').map(({ proposal }) => proposal)).toEqual([undefined]);
  });

  it('finds a number that is used twice, with the line of the second', () => {
    const faults = check('One.[^1]\n\n[^1]: A note.\n\n[^2]: Two.\n\n[^1]: Another.\n\n[^2]: Twice.');
    expect(faults.filter(({ code }) => code === 'note-number-twice')).toMatchObject([
      { line: 7, found: 'a second note 1', expected: 'each number once: note 1 is also 4 lines above' },
      { line: 9, found: 'a second note 2' },
    ]);
  });

  it('says “1 line” if the number is used again on the next line', () => {
    expect(check('One.[^1]\n\n[^1]: A note.\n[^1]: Another.')[0]?.expected).toMatch(/note 1 is also 1 line above$/);
  });

  it.each(['note', 'smith2020', '1.2', '12-3', 'A1', '12ab'])(
    'refuses the label %s, which is not a number',
    (label) => {
      expect(check(`One.[^${label}]\n\n[^${label}]: A note.`)).toMatchObject([
        { code: 'note-number', line: 3, found: `a note labelled “${label}”` },
      ]);
    },
  );

  it('says how a number in other digits is written', () => {
    expect(check('One.[^١٢]\n\n[^١٢]: A note.')[0]?.expected).toBe('it in the digits 0 to 9: [^12]');
  });

  it.each(['One [^ 7].', 'One [^7 ].'])('reports %j, which looks like a mark but stays text', (markdown) => {
    expect(faultsOf(markdown)).toEqual(['note-missing 1']);
  });
});
