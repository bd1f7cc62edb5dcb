import { expect, test } from 'vitest';
import type { CslRecord } from '../citations/csl.ts';
import { toBiblatex } from './to-biblatex.ts';
import { toBibtex } from './to-bibtex.ts';

const item = (genre: string): CslRecord => ({ id: 'a', type: 'thesis', title: 'Ferries', genre });

test.each([
  'PhD thesis in Mathematics',
  'Doctoral thesis, Maastricht University',
  'thèse de doctorat en mathématiques',
  'Ph.D. diss. in Marine Science',
  'Doktorarbeit, Universität Mainz',
  'Dr. rer. nat., Mainz',
  'DPhil thesis, Manchester',
])('“%s” is a doctoral thesis', (genre) => {
  expect(toBiblatex([item(genre)])).toContain('type = {phdthesis}');
  expect(toBibtex([item(genre)])).toContain('@phdthesis{');
});

test.each(['M.A. thesis', 'MSc thesis', 'MPhil thesis', 'MA diss.', 'M.S. thesis', 'master’s thesis', 'Masterarbeit'])(
  '“%s” is a master’s thesis',
  (genre) => {
    expect(toBiblatex([item(genre)])).toContain('type = {mathesis}');
    expect(toBibtex([item(genre)])).toContain('@mastersthesis{');
  },
);

test.each(['Habilitation, Mainz', 'ma thèse', 'Marine thesis'])('“%s” stays in its words', (genre) => {
  expect(toBiblatex([item(genre)])).toContain(`type = {${genre}}`);
  expect(toBibtex([item(genre)])).not.toContain('@mastersthesis{');
});
