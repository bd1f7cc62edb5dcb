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

describe('a country', () => {
  const find = cooccurrenceFinder(
    sampleArchive({
      articles: {
        quarrel: {
          text: 'The Example League met in Gozo.\n\nThe Example League wrote to Valletta.\n\nThe Example League wrote to Malta and to Valletta.\n\nThe Example League sued the Harbour Office, and so did Valletta.\n\nThe Example League left the Strait Council.\n\nThe Harbour Office slept.',
        },
      },
      countries: { malta: { name: 'Malta', capital: 'Valletta' }, italy: { name: 'Italy', capital: 'Rome' } },
      groups: {
        league: { name: 'Example League' },
        office: { name: 'Harbour Office', type: 'government-body', countries: ['malta'] },
        council: { name: 'Strait Council', type: 'government-body', countries: ['malta', 'italy'] },
      },
      regions: {
        gozo: { name: 'Gozo', countries: ['malta'] },
        capital: { name: 'Il-Belt', aliases: ['Valletta'], countries: ['malta'] },
      },
    }),
  );

  it('shares the paragraphs, too, that name its capital or a body of its government alone', () => {
    const [first] = find('groups/league');
    expect(first).toMatchObject({ entity: { name: 'Malta' }, paragraphs: 3, isByOthers: true });
    expect(first?.places).toEqual(['quarrel p-2', 'quarrel p-3', 'quarrel p-4']);
    expect(find('groups/league').map(({ entity }) => entity.name)).toEqual([
      'Malta',
      'Harbour Office',
      'Strait Council',
    ]);
  });

  it('shares nothing with a body of its government where only this is named', () => {
    expect(find('groups/office').map(({ entity, paragraphs }) => [entity.name, paragraphs])).toEqual([
      ['Example League', 1],
      ['Malta', 1],
    ]);
    expect(find('groups/council').map(({ entity }) => entity.name)).toEqual(['Example League']);
  });

  it('is no companion of itself', () => {
    expect(find('countries/malta').map(({ entity }) => entity.name)).toEqual(['Example League']);
  });
});
