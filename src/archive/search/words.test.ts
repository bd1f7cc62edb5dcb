import { expect, test } from 'vitest';
import { formsOf, wordsOf } from './words.ts';

test.each([
  ['Hay’at Tahrir al-Sham', ['hayat', 'tahrir', 'al', 'sham']],
  ['the MPs’ AK-47s, T-72s and the U.N.', ['the', 'mp', 'ak', '47', 't', '72', 'and', 'the', 'un']],
  ['the mid-1990s, 1990s', ['the', 'mid', '1990s', '1990s']],
  ['L’Asie centrale, l’Université d’aujourd’hui', ['asie', 'centrale', 'universite', 'aujourdhui']],
  ['dell’Europa', ['europa']],
  ['D’Souza of L’viv and N’Djamena', ['dsouza', 'of', 'lviv', 'and', 'ndjamena']],
  ['Qur’an, Sa‘id, ʿAbd al-ʿAziz', ['quran', 'said', 'abd', 'al', 'aziz']],
  ['oﬃce １９９１ ＡＫ－４７ｓ', ['office', '1991', 'ak', '47']],
  ['2020年新疆 APT41组织', ['2020', '年新疆', 'apt41', '组织']],
  ['हिन्दी ไทย', ['हिन्दी', 'ไทย']],
  ['والحركة الإسلاميّة بالمدرسة، الله والد', ['حركه', 'اسلاميه', 'مدرسه', 'الله', 'والد']],
  ['AT&T', ['at', 't']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['bio-labs', ['biolabs']],
  ['AK-47s,', ['ak', '47', 'ak47', '47s', 'ak47s']],
  ['AK47s', ['ak47', 'ak47s']],
  ['An-26-type', ['26', 'an26', 'an26type']],
  ['MPs', ['mp', 'mps']],
  ['l’Asie', ['asie', 'lasie']],
  ['j’accuse', ['accuse', 'jaccuse']],
  ['970km', ['970', 'km', '970km']],
  ['20%', ['20', 'percent']],
  ['Straße', ['strasse']],
  ['الحركة', ['حركه', 'الحركه']],
])('%s is also found as %j', (piece, forms) => {
  expect(formsOf(piece)).toEqual(expect.arrayContaining(forms));
});

test.each(['Malta', 'MALTA', 'a', '', '—', '!'])('%s has no other forms', (piece) => {
  expect(formsOf(piece)).toEqual(wordsOf(piece));
});
