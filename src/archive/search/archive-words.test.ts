import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { commonWordsOf, spellingsOf, textPieces } from './archive-words.ts';

const groups = {
  council: { name: 'Harbour Council of Gozo' },
  tower: { name: 'Northern Tower' },
};

function archiveOf(...texts: string[]) {
  return sampleArchive({ groups, articles: Object.fromEntries(texts.map((text, index) => [`a-${index}`, { text }])) });
}

const commonWords = (...texts: string[]) => {
  const archive = archiveOf(...texts);
  return commonWordsOf(archive, textPieces(archive));
};
const spellings = (...texts: string[]) => spellingsOf(textPieces(archiveOf(...texts)));

test('a word of a name that texts also write in lower case is common', () => {
  expect(commonWords('The harbour of the Northern Tower.')).toContain('harbour');
});

test('a word is common if it is far more frequent in texts than the names with it', () => {
  const text = 'Northern Malta, Northern Gozo, Northern Iceland and the Northern Sea.';
  expect(commonWords(text)).toContain('northern');
  expect(commonWords('The Northern Tower fell.')).not.toContain('northern');
});

test('a word in a script without capitals is common only if it is far more frequent than the names with it', () => {
  const archive = (text: string) =>
    sampleArchive({ groups: { union: { name: 'نقابة العمال' } }, articles: { a: { text } } });
  const common = (text: string) => commonWordsOf(archive(text), textPieces(archive(text)));
  expect(common('كتبت نقابة العمال رسالة. والعمال غائبون.')).toEqual([]);
  expect(common('جاء العمال، ومضى عمال، وبقي العمال، وعاد العمال. كتبت نقابة العمال.')).toEqual(['عمال']);
});

test('part of a lower-case word does not count', () => {
  expect(commonWords('The Northern Tower, a pan-gozo affair of McTower’s tower-like')).not.toContain('gozo');
});

test('spellings of one name are found together', () => {
  expect(spellings('Khikmatov spoke.[^1]\n\n[^1]: Hikmatov’s speech.')).toEqual([['hikmatov', 'khikmatov']]);
});

test('words that are also written in lower case, and words of addresses, are not spellings of names', () => {
  expect(spellings('Organisation and Organization. An organization.')).toEqual([]);
  expect(spellings('Khikmatov.[^1]\n\n[^1]: Text, Hikmatov.example, <https://x.example/Hikmatov>.')).toEqual([]);
});

test('words in scripts without capitals are not spellings of names', () => {
  expect(spellings('هؤلاء المؤلفون كتبوا كتابة. رأى ممرضا ثم ممرضة.')).toEqual([]);
});

test('spellings of the vocabulary count whatever they sound like', () => {
  const pieces = textPieces(archiveOf('The old Tower of Belarmino.'));
  expect(spellingsOf(pieces, [['belarmino', 'velarmino']])).toContainEqual(['belarmino', 'velarmino']);
});
