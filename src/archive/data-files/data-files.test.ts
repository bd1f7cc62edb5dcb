import { expect, test } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { zippedFiles } from './data-files.ts';

const archive = sampleArchive({
  articles: {
    piece: {
      text: 'In Malta.[^1]\n\n[^1]: Ada Example, “The Ferry,” Harbour Wire, March 4, 2021, <https://wire.example/a>.',
    },
  },
  countries: { malta: { name: 'Malta' } },
});
const context = { urls: urlsUnder('/'), site: new URL('https://archive.example') };

test.each([
  ['sources.ris', 'KW  - Malta\r\n'],
  ['sources.bib', '  keywords = {Malta},\n'],
  ['sources-bibtex.bib', '  keywords = {Malta},\n'],
])('%s has the names where a source is cited as keywords', (name, keywords) => {
  const file = zippedFiles.find((one) => one.name === name);
  expect(file?.write({ archive, context, articleItems: [] }).join('')).toContain(keywords);
});
