import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../markdown/parse-article.ts';
import { outletSchema } from '../../schemas/outlet.ts';
import { noteReader } from './read/read-note.ts';
import { sourceProfile } from './source-profile.ts';

const outlets = new Map([
  ['wire', outletSchema.parse({ name: 'Harbour Wire', domains: ['wire.example'], language: 'en' })],
  ['gazette', outletSchema.parse({ name: 'La Gazette', domains: ['gazette.example'], language: 'fr' })],
]);

const NOTES = `Text.[^1][^2][^3][^4]

[^1]: “The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/a>.

[^2]: “<span lang="fr">Le bac est en retard</span>,” La Gazette, March 5, 2020.

[^3]: “The Ferry Is Back,” Harbour Wire, April 1, 2021, \`https://wire.example/fer ry\` [archive: damaged address; likely <https://wire.example/ferry>].

[^4]: The ferry has been late before.
`;

describe('sourceProfile', () => {
  const read = noteReader(outlets);
  const profile = sourceProfile(parseArticle(NOTES).notes.map(read));

  it('counts sources, not prose', () => {
    expect(profile.citations).toBe(3);
  });

  it('counts outlets and languages, sorted by number', () => {
    expect(profile.outlets).toEqual([
      { value: 'wire', count: 2 },
      { value: 'gazette', count: 1 },
    ]);
    expect(profile.languages).toEqual([
      { value: 'en', count: 2 },
      { value: 'fr', count: 1 },
    ]);
  });

  it('counts years, in order', () => {
    expect(profile.years).toEqual([
      { value: '2020', count: 1 },
      { value: '2021', count: 2 },
    ]);
  });

  it('counts sources with an address that works, or a likely one instead of a damaged one', () => {
    expect(profile.openable).toBe(2);
  });

  it('is empty without notes', () => {
    expect(sourceProfile([])).toEqual({ citations: 0, outlets: [], languages: [], years: [], openable: 0 });
  });
});
