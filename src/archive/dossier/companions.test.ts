import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { companionFinder } from './companions.ts';

const companions = companionFinder(
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

describe('companionFinder', () => {
  it('counts the paragraphs that name both, most first, and no place within a country', () => {
    expect(told('countries/malta')).toEqual([
      ['Example League', 2],
      ['Iceland', 1],
    ]);
  });

  it('tells the same from the other side', () => {
    expect(told('groups/league')).toEqual([['Malta', 2]]);
  });

  it('finds nobody for who stands alone, or is named nowhere', () => {
    expect(told('people/bruno')).toEqual([]);
    expect(told('people/nobody')).toEqual([]);
  });
});
