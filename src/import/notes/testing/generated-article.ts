import fc from 'fast-check';

/** An article as its author meant it: each generator of notes renders it in its own way. */
export interface GeneratedArticle {
  paragraphs: Piece[][];
  /** HTML of each note, in order of their first marks. */
  notes: string[];
}

/** A run of HTML, or a mark: the index of a note. */
export type Piece = string | { note: number; again: boolean };

/** Articles of three to twelve paragraphs with up to fifteen notes, some of them cited twice where `repeats` says so. */
export function generatedArticles(repeats: boolean): fc.Arbitrary<GeneratedArticle> {
  const notes = fc.array(noteText, { minLength: 1, maxLength: 15 });
  return fc
    .tuple(fc.array(paragraph, { minLength: 3, maxLength: 12 }), notes, fc.array(fc.nat(), { maxLength: 3 }), fc.nat())
    .map(([paragraphs, bodies, again, seed]) => placeMarks(paragraphs, bodies, repeats ? again : [], seed));
}

/** HTML of the article with `[^1]` for marks, and of its notes, as they should be read. */
export function expectedOf({ paragraphs, notes }: GeneratedArticle): { text: string; notes: string[] } {
  const text = paragraphs.map((pieces) => `<p>${renderPieces(pieces, ({ note }) => `[^${note + 1}]`)}</p>`).join('\n');
  return { text, notes: notes.map((note, index) => `[^${index + 1}]: <p>${note}</p>`) };
}

/** HTML of a paragraph's inside, with its marks as a form writes them. */
export function renderPieces(pieces: readonly Piece[], mark: (piece: Exclude<Piece, string>) => string): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : mark(piece))).join('');
}

/** Puts the marks behind phrases, in order, and repeated ones behind later phrases. */
function placeMarks(paragraphs: string[][], notes: string[], again: number[], seed: number): GeneratedArticle {
  const count = paragraphs.flat().length;
  let random = seed;
  const places = notes.map(() => (random = (random * 48_271 + 11) % 2_147_483_647) % count).sort((a, b) => a - b);
  const repeats = again.flatMap((choice) => {
    const note = choice % notes.length;
    const place = (places[note] ?? 0) + 1 + (choice % 5);
    return place < count ? [{ note, place }] : [];
  });
  let at = -1;
  const placed = paragraphs.map((phrases) =>
    phrases.flatMap((phrase, index): Piece[] => {
      at += 1;
      const firsts = places.flatMap((place, note) => (place === at ? [{ note, again: false }] : []));
      const others = repeats.flatMap(({ note, place }) => (place === at ? [{ note, again: true }] : [])).slice(0, 1);
      return [index === 0 ? phrase : ` ${phrase}`, ...firsts, ...others];
    }),
  );
  return { paragraphs: placed, notes };
}

const word = fc.constantFrom(
  ...'the river of salt traders kept watch over grain and wool; caravans, Бухара Kőszeg naïve “ferry”'.split(' '),
  'Smith (or Schmidt)',
  'in 1998',
  'by 2004,',
  'some 300 men',
  '3.5 million',
  'p. 12',
  '(12 March 1999)',
  '<em>de facto</em>',
  '<strong>never</strong>',
  '<a href="https://example.org/a_b">a survey</a>',
  'the 19th century',
);
const ending = fc.constantFrom(
  'towns',
  'towns.',
  'water,',
  'war;',
  '“peace.”',
  'law)',
  'in 1987',
  '<em>oblast</em>',
  'Aral.',
);
const phrase = fc
  .tuple(fc.array(word, { minLength: 2, maxLength: 10 }), ending)
  .map(([words, last]) => [...words, last].join(' '));
const paragraph = fc
  .tuple(
    fc.constantFrom('The', 'In', '1998 was the year:', '“So,', '12 men saw', '<em>Then</em>'),
    phrase,
    fc.array(phrase, { maxLength: 5 }),
  )
  .map(([first, one, more]) => [`${first} ${one}`, ...more]);

const noteWord = fc.oneof(
  word,
  fc.constantFrom(
    '[sic]',
    '(see (2) above)',
    '[in Russian]',
    'ibid.,',
    'pp. 4–9',
    'Moscow / London:',
    '<a href="https://example.org/x?a=1">https://example.org/x</a>',
  ),
);
const noteText = fc
  .tuple(
    fc.constantFrom(
      'See',
      'Ibid.,',
      'Smith,',
      '<em>Annals</em>,',
      '1996 in Kokand,',
      '4 May 1998,',
      '<a href="https://example.org/r">Report</a>',
      '“Ferries,”',
      '(In Russian)',
    ),
    fc.array(noteWord, { maxLength: 8 }),
    fc.constantFrom('p. 4.', '1999.', 'here', 'there (2004)', '[later].', '<em>Vestnik</em>', 'https://example.org/z'),
  )
  .map(([first, words, last]) => [first, ...words, last].join(' '));
