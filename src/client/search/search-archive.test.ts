import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../archive/search-index.ts';
import { searchArchive } from './search-archive.ts';

const NONE = { country: [], group: [], tag: [], year: [], publication: [] };
const index: SearchIndex = {
  articles: [{ url: '/articles/ferry/', title: 'A Ferry', detail: '', facets: NONE }],
  entities: [
    { key: 'groups/is', url: '/groups/is/', name: 'Islamic State', detail: '', aliases: ['IS'], articles: [[0, 2]] },
    { key: 'people/ada', url: '/people/ada/', name: 'Ada Example', detail: '', aliases: [], articles: [] },
  ],
  labels: { country: {}, group: {}, tag: {}, year: {}, publication: {} },
};

/** The addresses found in each step, and what was asked of the other sources. */
async function search(query: string) {
  const asked: string[] = [];
  const steps: string[][] = [];
  const sources = {
    readIndex: () => Promise.resolve(index),
    readPassages: (key: string) => {
      asked.push(`passages of ${key}`);
      return Promise.resolve([{ article: 0, place: 'p-1', title: 'Opening, paragraph 1', text: 'Text.', marked: [] }]);
    },
    findText: (text: string) => {
      asked.push(`text ${text}`);
      return Promise.resolve([
        { url: '/about/', meta: { title: 'About' }, content: 'Text.', locations: [0], anchors: [] },
      ]);
    },
  };
  for await (const hits of searchArchive(query, sources)) steps.push(hits.map(({ url }) => url));
  return { steps, asked };
}

describe('searchArchive', () => {
  it('answers with names and their articles first, and then with text too', async () => {
    expect(await search('islamic state')).toEqual({
      steps: [
        ['/groups/is/', '/articles/ferry/'],
        ['/groups/is/', '/articles/ferry/', '/about/'],
      ],
      asked: ['passages of groups/is', 'text islamic state'],
    });
  });

  it('takes an abbreviation for a name and nothing else', async () => {
    expect(await search('is')).toEqual({
      steps: [['/groups/is/', '/articles/ferry/']],
      asked: ['passages of groups/is'],
    });
  });

  it('looks for the words of a query that names nothing', async () => {
    expect(await search('table')).toEqual({ steps: [[], ['/about/']], asked: ['text table'] });
  });

  it('reads no passages of a name that no article has', async () => {
    expect((await search('Ada Example')).asked).toEqual(['text Ada Example']);
  });

  it('asks nothing for an empty query', async () => {
    expect(await search('')).toEqual({ steps: [[]], asked: [] });
  });
});
