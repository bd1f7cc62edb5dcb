import { expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { entitiesData, mentionsData } from './entities-data.ts';

const archive = sampleArchive({
  articles: {
    quarrel: { text: 'Malta fell.[^1] Malta rose.\n\n[^1]: On Malta.' },
    silence: { text: 'In Malta, nothing.' },
  },
  countries: { malta: { name: 'Malta' }, iceland: { name: 'Iceland', iso: 'IS' } },
});
const context = { urls: urlsUnder('/base'), site: new URL('https://archive.example') };

it('each entity has its record, and counts of what mentions.json lists', () => {
  const entities = entitiesData(archive, context);
  expect(entities).toMatchObject([
    { kind: 'country', id: 'malta', record: { iso: 'MT' }, articleCount: 2, mentionCount: 4 },
    { kind: 'country', id: 'iceland', record: { iso: 'IS' }, articleCount: 0, mentionCount: 0 },
  ]);
  const mentions = mentionsData(archive);
  for (const { id, articleCount, mentionCount } of entities) {
    const own = mentions.filter(({ entity }) => entity === id);
    expect([new Set(own.map(({ article }) => article)).size, own.length]).toEqual([articleCount, mentionCount]);
  }
});
