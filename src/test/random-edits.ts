import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Archive } from '../archive/model.ts';

/** An edit of the content, and the files that it is made in. */
type Edit = readonly [file: string, from: RegExp, to: string];

/** Edits of the archive of islands: of texts, titles, names, outlets and languages. */
const EDITS: readonly Edit[] = [
  [
    'articles',
    /\n\n/,
    '\n\nIceland and Malta met in Reykjavik.[^extra]\n\n[^extra]: “Met,” Example Wire, 3 March 2020.\n\n',
  ],
  ['articles', /Iceland/, 'Faroe'],
  ['articles', /\n\n[^\n]*\n*$/, '\n'],
  ['countries', /aliases: \[.*\]/, 'aliases: [Faroe]'],
  ['countries', /^name: .*$/m, 'name: Faroe Islands'],
  ['groups', /^name: .*$/m, 'name: Union of Iceland'],
  ['people', /^name: .*$/m, 'name: Iceland Example'],
  ['outlets.yaml', /name: Example Wire/, 'name: Iceland Wire'],
  ['outlets.yaml', /language: en/, 'language: de'],
  ['site.yaml', /language: .*/, 'language: de'],
  ['site.yaml', /^title: .*$/m, 'title: Other Islands'],
  ['articles', /^summary: .*$/m, 'summary: Other words.'],
  ['tags.yaml', /name: .*/, 'name: Other Boats'],
  ['publications.yaml', /name: .*/, 'name: Other Post'],
];

/** One edit or more, each with a number that chooses the file. */
export const randomEdits = fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(50)), { minLength: 1, maxLength: 6 });

/** Makes an edit in one of the files that it may be made in. */
export async function makeEdit([place, from, to]: Edit, folder: string, which: number): Promise<void> {
  const files = place.endsWith('.yaml')
    ? [place]
    : (await readdir(join(folder, place))).map((name) => join(place, name));
  const file = join(folder, files[which % files.length] ?? place);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Everything in an archive as text, in its order; maps as lists of their entries. */
export function archiveAsText({ words: _words, ...archive }: Archive): string {
  return JSON.stringify(archive, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
