import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { companionFinder } from './companions.ts';
import { pagedDossiers } from './paged-dossiers.ts';

const archive = sampleArchive({
  articles: {
    quarrel: { text: 'Malta and the Example League met.\n\nMalta, Iceland, Malta.\n\nIceland alone.\n\nMalta alone.' },
    ferry: { text: 'The Example League left Malta.' },
  },
  countries: { malta: { name: 'Malta' }, iceland: { name: 'Iceland' } },
  groups: { league: { name: 'Example League' } },
});
const companionsOf = companionFinder(archive, pagedDossiers(archive));
const { companions, numbersAt } = companionsOf('countries/malta');

describe('companionFinder', () => {
  it('counts the paragraphs that name another entity, too, and their articles', () => {
    expect(
      companions.map(({ number, anchor, entity, paragraphs, articles }) => [
        number,
        anchor,
        entity.name,
        paragraphs,
        articles,
      ]),
    ).toEqual([
      [1, 'with-groups-league', 'Example League', 2, 2],
      [2, 'with-countries-iceland', 'Iceland', 1, 1],
    ]);
  });

  it('has the forms of their names in texts', () => {
    expect(companions.map(({ names }) => names)).toEqual([['Example League'], ['Iceland']]);
  });

  it('says which of them a paragraph names', () => {
    expect(['p-1', 'p-2', 'p-4'].map((id) => numbersAt('quarrel', id))).toEqual([[1], [2], []]);
  });

  it('counts on each page of a dossier that has several', () => {
    const dossiers = pagedDossiers(archive);
    const paged = dossiers.get('countries/malta');
    if (!paged) throw new Error('There is no such dossier.');
    const pages = paged.dossier.map((one) => [one]);
    const find = companionFinder(archive, new Map([['countries/malta', { ...paged, pages }]]));
    expect(find('countries/malta').companions.map(({ onPages }) => onPages)).toEqual(
      paged.dossier[0]?.article.slug === 'quarrel'
        ? [
            [1, 1],
            [1, 0],
          ]
        : [
            [1, 1],
            [0, 1],
          ],
    );
    expect(companions[0]?.onPages).toEqual([]);
  });
});
