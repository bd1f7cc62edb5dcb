import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { finishHits, SHOWN } from './finish-hits.ts';
import type { Hit, PageHit } from './model.ts';
import { searchArchive } from './search-archive.ts';

const waits = 'waits for the boat and '.repeat(20);
const archive = sampleArchive({
  countries: { malta: { name: 'Malta' } },
  articles: Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `a${index}`,
      { text: `Malta ${waits}waits.[^7]\n\n[^7]: A note on ferry ${index}.` },
    ]),
  ),
});

async function hitsOf(query: string): Promise<{ hits: Hit[]; asked: string[] }> {
  const sources = sampleSources(archive);
  const hits = (await Array.fromAsync(searchArchive(query, sources))).at(-1)?.hits ?? [];
  return { hits, asked: sources.asked };
}

const isPage = (hit: Hit): hit is PageHit => hit.kind === 'page';
const isQuoted = ({ places: [place] }: PageHit) => place?.text !== undefined && place.title !== '';

test('the hits that are shown first have their quotes', async () => {
  const pages = (await hitsOf('malta')).hits.filter(isPage);
  expect(pages).toHaveLength(500);
  expect(pages.slice(0, SHOWN).every(isQuoted)).toBe(true);
});

test('the quotes of others are loaded when these are shown', async () => {
  const sources = sampleSources(archive);
  const [first] = await Array.fromAsync(searchArchive('malta', sources));
  const later = first?.hits.filter((hit) => isPage(hit) && hit.finish) ?? [];
  expect(later.filter(isPage).some(isQuoted)).toBe(false);
  const finished = (await finishHits(later)).filter(isPage);
  expect(finished.length).toBeGreaterThan(100);
  expect(finished.every(isQuoted)).toBe(true);
  expect(finished.map(({ url }) => url)).toEqual(later.map(({ url }) => url));
});

test('of notes with a number, only those that are shown first are read', async () => {
  const { hits } = await hitsOf('note 7');
  expect(hits).toHaveLength(500);
  expect(hits[SHOWN - 1]).toHaveProperty('text');
  expect(hits[SHOWN]).not.toHaveProperty('text');
  const [next] = await finishHits(hits.slice(SHOWN, SHOWN + 1));
  expect(next?.kind === 'note' && next.text).toMatch(/^A note on/);
});

test('a place of two names has the quotes of both, wherever these are', async () => {
  const both = sampleArchive({
    countries: { malta: { name: 'Malta' }, oman: { name: 'Oman' } },
    articles: Object.fromEntries(
      Array.from({ length: 450 }, (_, index) => [
        `a${index}`,
        { text: `Oman ${waits}waits.\n\nMalta ${waits}and Oman and Malta ${waits}waits.` },
      ]),
    ),
  });
  const [first] = await Array.fromAsync(searchArchive('malta oman', sampleSources(both)));
  const later = (first?.hits ?? []).filter((hit) => isPage(hit) && hit.finish);
  expect(later.length).toBeGreaterThan(100);
  for (const hit of (await finishHits(later)).filter(isPage)) {
    expect(hit.places[0]).toMatchObject({ title: 'Opening, paragraph 2' });
    expect(hit.places[0]?.text).toMatch(/^Malta/);
  }
});
