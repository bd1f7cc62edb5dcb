import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sourcesData } from '../data-files/notes-data.ts';
import { citeFormatNames, citeFormats } from './cite-files.ts';
import { sourceItems } from './source-items.ts';
import { toBibtex } from './to-bibtex.ts';

const PRINTED = 'https://wire.example/theferry-is-late';
const WHOLE = 'https://wire.example/the-ferry-is-late';
const citation = (address: string) => `Bo Muster, “The Ferry Is Late,” Harbour Wire, March 4, 2021, ${address}.`;
const archiveOf = (...notes: string[]) =>
  sampleArchive({
    articles: {
      boats: {
        text: `${notes.map((_, index) => `Boats.[^${index + 1}]`).join(' ')}\n\n${notes
          .map((note, index) => `[^${index + 1}]: ${note}`)
          .join('\n\n')}`,
      },
    },
    outlets: { wire: { name: 'Harbour Wire', domains: ['wire.example'] } },
  });
const addressesIn = (...notes: string[]) => sourceItems(archiveOf(...notes).sources.sources).map(({ URL }) => URL);

describe('the address of a source', () => {
  it('is the corrected one where the printed one is damaged', () => {
    const damaged = citation(`<${PRINTED}> [archive: damaged address; likely <${WHOLE}>]`);
    expect(addressesIn(damaged)).toEqual([WHOLE]);
    expect(addressesIn(citation(`<${PRINTED}>`), damaged)).toEqual([WHOLE]);
  });

  it('is that of another note where the archive only says that it is damaged', () => {
    expect(addressesIn(citation(`<${PRINTED}> [archive: damaged address]`), citation(`<${WHOLE}>`))).toEqual([WHOLE]);
  });

  it('is the printed one where nothing better is known', () => {
    expect(addressesIn(citation(`<${PRINTED}> [archive: damaged address]`))).toEqual([PRINTED]);
    expect(addressesIn(citation(`<${WHOLE}>`))).toEqual([WHOLE]);
  });
});

it('every format and the data have the corrected address', () => {
  const archive = archiveOf(citation(`<${PRINTED}> [archive: damaged address; likely <${WHOLE}>]`));
  const items = sourceItems(archive.sources.sources);
  const written = [...citeFormatNames.map((format) => citeFormats[format].write(items)), toBibtex(items)];
  for (const text of written) {
    expect(text).toContain(WHOLE);
    expect(text).not.toContain(PRINTED);
  }
  const context = { urls: urlsUnder('/'), site: new URL('https://archive.example') };
  const [source] = sourcesData(archive, context);
  expect(source?.csl.URL).toBe(WHOLE);
  expect(source?.addresses).toEqual([PRINTED]);
});

it('has the title as the notes translate it', () => {
  const [item] = sourceItems(archiveOf('“Parom [The Ferry],” Harbour Wire, March 5, 2021.').sources.sources);
  expect(item).toMatchObject({ title: 'Parom', custom: { translatedTitle: 'The Ferry' } });
});
