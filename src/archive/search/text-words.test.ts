import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { textWords } from './text-words.ts';

test('the words of titles, texts and notes are listed, the commonest first, without addresses and short words', () => {
  const archive = sampleArchive({
    articles: {
      ferry: {
        title: 'Ferries',
        text: 'Malta’s ferry, an old ferry of the Réunion.[^1]\n\n[^1]: “Harbours,” <https://harbour.example/quays>.',
      },
    },
  });
  expect(textWords(archive)).toEqual(['ferry', 'ferries', 'harbours', 'malta', 'reunion']);
});
