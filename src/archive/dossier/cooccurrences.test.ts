import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { cooccurrenceFinder } from './cooccurrences.ts';

const companions = cooccurrenceFinder(
  sampleArchive({
    articles: {
      quarrel: { text: 'Malta and the Example League met in Gozo.\n\nMalta, Iceland, Malta.\n\nIceland alone.' },
      ferry: { text: 'The Example League left Malta.\n\nBruno Sample was silent.' },
    },
    countries: { malta: { name: 'Malta' }, iceland: { name: 'Iceland' } },
    groups: { league: { name: 'Example League' } },
    people: { bruno: { name: 'Bruno Sample' } },
    regions: { gozo: { name: 'Gozo', countries: ['malta'] } },
  }),
);
const told = (key: string) => companions(key).map(({ entity, paragraphs }) => [entity.name, paragraphs]);

describe('cooccurrenceFinder', () => {
  it('counts shared paragraphs, sorted by number, without places', () => {
    expect(told('countries/malta')).toEqual([
      ['Example League', 2],
      ['Iceland', 1],
    ]);
  });

  it('is symmetric', () => {
    expect(told('groups/league')).toEqual([['Malta', 2]]);
  });

  it('finds none for an entity that is alone, or has no mentions', () => {
    expect(told('people/bruno')).toEqual([]);
    expect(told('people/nobody')).toEqual([]);
  });
});
