import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { type CiteFormat, citeFormats } from '../cite/cite-files.ts';
import { archiveExports } from './archive-exports.ts';
import { exportParts, type ExportIndex, type PagesFile, type SourcesFile } from './export-parts.ts';
import { gatherSources } from './gather-sources.ts';
import { labelsAt } from './labels-at.ts';

const archive = sampleArchive({
  articles: {
    boats: {
      title: 'Boats',
      tags: ['ferries'],
      countries: ['malta'],
      text: `Quay Guild met.[^1] Nobody else did.[^2]

Only Ada Example came.[^3]

Boats again.[^4]

[^1]: Bo Muster, “The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/a>.
[^2]: Ibid.
[^3]: “Nochnoy parom [The Night Ferry],” Harbour Wire, March 5, 2021, <https://wire.example/b> [archive: damaged address; likely <https://wire.example/bb>].
[^4]: Bo Muster, “A Report of the Quay Guild,” Harbour Wire, March 6, 2021, <https://wire.example/c>.`,
    },
    oars: {
      title: 'Oars',
      text: `The Quay Guild again.[^1]

[^1]: Bo Muster, “The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/a>.`,
    },
    tides: {
      text: `Tides.[^1]

[^1]: Bo Muster, “The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/a>; Bo Muster, “Tides,” Quay News, March 7, 2021, <https://quay.example/d>.`,
    },
  },
  countries: { malta: { name: 'Malta' } },
  groups: { guild: { name: 'Quay Guild' } },
  people: { ada: { name: 'Ada Example' } },
  tags: { ferries: { name: 'Ferries' } },
  outlets: {
    wire: { name: 'Harbour Wire', domains: ['wire.example'] },
    quay: { name: 'Quay News', domains: ['quay.example'] },
  },
});
const context = { urls: urlsUnder('/'), site: new URL('https://archive.example') };
const { sources, byPage, countOf } = archiveExports(archive, context);
const gathered = (page: string) => gatherSources(byPage.get(page) ?? []);
const titles = (page: string) => gathered(page).items.map(({ title }) => title);

describe('the sources of a page', () => {
  it('are those that passages and notes with its name cite, each once', () => {
    expect(titles('groups/guild').toSorted()).toEqual(['A Report of the Quay Guild', 'The Ferry Is Late']);
    expect(titles('people/ada')).toEqual(['Nochnoy parom']);
    expect(countOf('groups/guild')).toBe(2);
  });

  it('of a topic are those of its articles', () => {
    expect(titles('tags/ferries')).toHaveLength(3);
    expect(countOf('tags/ferries')).toBe(3);
  });

  it('of an outlet with three or more are all of its own, and nothing else that the same notes cite', () => {
    expect(titles('sources/wire').toSorted()).toEqual([
      'A Report of the Quay Guild',
      'Nochnoy parom',
      'The Ferry Is Late',
    ]);
    expect(countOf('sources/wire')).toBe(3);
    expect([countOf('sources/quay'), byPage.has('sources/quay')]).toEqual([0, false]);
  });

  it('say which notes cite them, by repeats too, and in which articles', () => {
    const { items, annotations } = gathered('groups/guild');
    const [late] = items.filter(({ title }) => title === 'The Ferry Is Late');
    const notes = (late && annotations.get(late)?.notes) ?? [];
    expect(notes.toSorted()).toEqual([
      'Cited in note 1 of “Boats” (2022), https://archive.example/articles/boats/#fn-1',
      'Cited in note 1 of “Oars” (2022), https://archive.example/articles/oars/#fn-1',
      'Cited in note 2 of “Boats” (2022), https://archive.example/articles/boats/#fn-2',
    ]);
  });

  it('have the names in the paragraphs and notes that cite them as keywords, and nothing else of their articles', () => {
    const { items, annotations } = gathered('tags/ferries');
    const keywords = new Map(items.map((item) => [item.title, annotations.get(item)?.keywords]));
    expect(keywords.get('The Ferry Is Late')).toEqual(['Quay Guild']);
    expect(keywords.get('Nochnoy parom')).toEqual(['Ada Example']);
    expect(keywords.get('A Report of the Quay Guild')).toEqual(['Quay Guild']);
  });

  it('have the corrected address of a damaged one, and say what was printed', () => {
    const { items, annotations } = gathered('people/ada');
    expect(items[0]?.URL).toBe('https://wire.example/bb');
    expect(items[0] && annotations.get(items[0])?.notes).toEqual([
      'Title as translated in the notes: “The Night Ferry”',
      'Address corrected by the archive; as printed: https://wire.example/b',
      'Cited in note 3 of “Boats” (2022), https://archive.example/articles/boats/#fn-3',
    ]);
  });
});

describe('an export', () => {
  const { items, annotations } = gathered('tags/ferries');
  const read = (format: CiteFormat) => new Cite(citeFormats[format].write(items, annotations)).data;

  it.each(['ris', 'bib', 'json'] as const)('is read by reference managers as %s', (format) => {
    const found = new Map(read(format).map((item) => [item.title, item]));
    // The library does not read author and day of a newspaper’s article in RIS.
    const details = { author: [{ family: 'Muster', given: 'Bo' }], issued: { 'date-parts': [[2021, 3, 4]] } };
    expect(found.get('The Ferry Is Late')).toMatchObject({
      URL: 'https://wire.example/a',
      ...(format !== 'ris' && details),
    });
    expect(JSON.stringify(found.get('The Ferry Is Late'))).toMatch(/Quay Guild/);
  });

  it('has one keyword and one note on a line in RIS', () => {
    const ris = citeFormats.ris.write(items, annotations);
    expect(ris).toMatch(/AU {2}- Muster, Bo\r\n(?:.*\r\n)*DA {2}- 2021\/03\/04\/\r\n/);
    expect(ris.match(/^KW .*$/gm)).toEqual(['KW  - Quay Guild', 'KW  - Ada Example', 'KW  - Quay Guild']);
    expect(ris).toMatch(/N1 {2}- Cited in note 1 .*\r\nN1 {2}- Cited in note 2 /);
    expect(ris.match(/^ER {2}- $/gm)).toHaveLength(3);
  });

  it('has notes for the reader’s own use in BibLaTeX, which styles do not print', () => {
    expect(citeFormats.bib.write(items, annotations)).toMatch(
      / {2}annotation = \{Cited in note 1 .*; Cited in note 2 /,
    );
  });
});

describe('the files that browsers make exports of', () => {
  const files = new Map(exportParts(archive, context));
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const index = read('exports/index') as ExportIndex;

  it.each(['groups/guild', 'sources/wire'])('give the same sources for %s', (page) => {
    const rows = (read(`exports/pages/${index.pages[page]}`) as PagesFile)[page] ?? [];
    const cited = rows.flatMap(([slug, labels, positions]) => {
      const own = (read(`exports/sources/${index.sources[slug]}`) as SourcesFile)[slug];
      return own
        ? [
            {
              sources: own,
              ...(labels && { labels: new Set(labels) }),
              ...(positions && { positions: new Set(positions) }),
            },
          ]
        : [];
    });
    const inBrowser = gatherSources(cited);
    const { items, annotations } = gathered(page);
    expect(items.length).toBeGreaterThan(0);
    for (const format of ['ris', 'bib', 'json'] as const) {
      const { write } = citeFormats[format];
      expect(write(inBrowser.items, inBrowser.annotations)).toBe(write(items, annotations));
    }
  });

  it('give the notes of paragraphs', () => {
    const [own] = [...sources].find(([{ slug }]) => slug === 'boats')?.slice(1) ?? [];
    if (!own || !('notes' in own)) throw new Error('found no sources');
    expect([...labelsAt(own, { named: new Set(), paragraphs: new Set([1]) })]).toEqual(['1', '2']);
    expect([...labelsAt(own, { named: new Set(['4']), paragraphs: new Set([2]) })]).toEqual(['3', '4']);
  });
});
