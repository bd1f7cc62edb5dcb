import { expect, test } from 'vitest';
import { afterParticles } from './after-particles.ts';
import { findMentions } from './find-mentions.ts';
import { nameTree } from './name-tree.ts';

const names = new Set(['مصر', 'الأردن', 'لبنان', 'وادي']);
const nameIn = (piece: string) => afterParticles(piece, (word) => names.has(word))?.word;

test.each([
  ['بمصر', 'مصر'],
  ['ومصر', 'مصر'],
  ['ولمصر', 'مصر'],
  ['وبالأردن', 'الأردن'],
  ['للأردن', 'الأردن'],
  ['وللأردن', 'الأردن'],
  ['للبنان', 'لبنان'],
])('a name is found after the particles that Arabic joins to it: %s', (piece, name) => {
  expect(nameIn(piece)).toBe(name);
});

test.each(['مصر', 'وادي', 'لبنان', 'كمصطفى', 'بل', 'Malta'])('other words are left whole: %s', (piece) => {
  expect(nameIn(piece)).toBeUndefined();
});

test('names of one or several words are mentions after particles, without the particles', () => {
  const tree = nameTree([
    { key: 'egypt', names: ['مصر'] },
    { key: 'jordan', names: ['الأردن'] },
    { key: 'union', names: ['نقابة العمال'] },
  ]);
  const text = 'سافر إلى بغداد وبمصر وللأردن، ونقابة العمال معه.';
  expect(findMentions(text, tree).map(({ key, start, end }) => `${key}: ${text.slice(start, end)}`)).toEqual([
    'egypt: مصر',
    'jordan: لأردن',
    'union: نقابة العمال',
  ]);
});
