import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { nameExplainer } from './name-explainer.ts';

const archive = sampleArchive({
  articles: {
    quarrel: {
      text: [
        'The Northern Example Front (NEF) met in Malta; Bruno Sample led it. The Bureau of Tables (BOT) was silent.',
        '## Later',
        'The NEF and a BOT-led crowd met in GGR, in Gozo.',
        'Of [^1] no word.',
        '[^1]: The NEF denies it.',
      ].join('\n\n'),
    },
    ferry: { text: 'Nothing. The BOT is not explained here.' },
  },
  countries: { malta: { name: 'Malta' } },
  groups: {
    front: { name: 'Northern Example Front', abbreviation: 'NEF', type: 'trade-union', countries: ['malta'] },
    league: { name: 'Example League', type: 'alliance' },
  },
  people: { bruno: { name: 'Bruno Sample', role: 'Leader of the Front' } },
  regions: { gozo: { name: 'Gozo', aliases: ['GGR'], kind: 'border-crossing', countries: ['malta'] } },
});
const explainable = nameExplainer(archive);
const article = (slug: string) => {
  const found = archive.articles.find((one) => one.slug === slug);
  if (!found) throw new Error(`no article ${slug}`);
  return explainable(found);
};
const { places, explain } = article('quarrel');

describe('nameExplainer', () => {
  it('finds groups, people and abbreviations in the order of the text, and neither countries nor notes', () => {
    expect(places.map(({ paragraph, start, end }) => [paragraph.id, paragraph.text.slice(start, end)])).toEqual([
      ['p-1', 'Northern Example Front'],
      ['p-1', 'NEF'],
      ['p-1', 'Bruno Sample'],
      ['p-2', 'NEF'],
      ['p-2', 'BOT'],
      ['p-2', 'GGR'],
    ]);
  });

  it('explains a group by its full name, abbreviation, type and countries', () => {
    expect(explain('groups/front')).toEqual({
      name: 'Northern Example Front',
      abbreviation: 'NEF',
      line: 'Trade union: Malta',
      path: '/groups/front/',
    });
    expect(explain('groups/league').line).toBe('Alliance');
  });

  it('explains a person by the role', () => {
    expect(explain('people/bruno')).toEqual({
      name: 'Bruno Sample',
      line: 'Leader of the Front',
      path: '/people/bruno/',
    });
  });

  it('explains a place by its type and country, without a page', () => {
    expect(explain('regions/gozo')).toEqual({ name: 'Gozo', line: 'Border crossing in Malta' });
  });

  it('explains an abbreviation without a record by the definition in the article', () => {
    const [key = ''] = places.flatMap((place) => (place.key.startsWith('abbreviations/') ? [place.key] : []));
    expect(explain(key)).toEqual({ name: 'Bureau of Tables', abbreviation: 'BOT' });
  });

  it('does not use definitions of other articles', () => {
    expect(article('ferry').places).toEqual([]);
  });
});
