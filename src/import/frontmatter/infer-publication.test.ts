import { describe, expect, test } from 'vitest';
import { inferKind } from './infer-kind.ts';
import { inferPublication } from './infer-publication.ts';
import type { Stated } from '../model/post.ts';
import { islands, postOf, withMade } from './testing.ts';

function read(stated: Partial<Stated>, vocabulary = islands()) {
  const post = postOf('', stated);
  const publication = withMade(vocabulary.made.publications, () => inferPublication(post.stated, vocabulary));
  return { ...publication, kind: inferKind(publication, post.stated).value };
}

describe('inferPublication', () => {
  test('finds a stated publication by any of its names, without a warning', () => {
    expect(read({ publication: 'harbour review' })).toMatchObject({
      value: 'harbour-review',
      warnings: [],
      made: [],
    });
    expect(read({ publication: 'Oars and Ends' })).toMatchObject({
      value: 'oars-and-ends',
      kind: 'blog',
      made: [{ id: 'oars-and-ends', record: { name: 'Oars and Ends' } }],
    });
  });

  test('finds a publication of the archive in the note before the article', () => {
    const found = read({
      introduction: 'One more piece for my hosts at the Ferry Institute (FI) and their Harbour Review (HR) on oars.',
    });
    expect(found).toMatchObject({
      value: 'harbour-review',
      made: [],
      warnings: [{ code: 'publication-inferred' }],
    });
  });

  test.each([
    ['A short piece for the excellent Oar Times on rowing.', 'Oar Times', 'newspaper'],
    [
      'More catch up posting, this one for the wonderful Avalon Ferry Program at Doon University.',
      'Avalon Ferry Program',
      'report',
    ],
    ['A comment for a good website called Western Isles Forum, which I like.', 'Western Isles Forum', 'magazine'],
    ['Testimony for an Avalon Parliament Ferry Committee hearing.', 'Avalon Parliament Ferry Committee', 'testimony'],
    ['New piece for the Lowlands Institute’s Oarsman blog.', 'Oarsman', 'blog'],
    [
      'My contribution to the Annals of Rowing and Sculling (ARS), a quarterly.',
      'Annals of Rowing and Sculling',
      'journal-article',
    ],
    ['This appeared in The Daily Oar last week.', 'The Daily Oar', 'newspaper'],
  ])('reads %j', (introduction, name, kind) => {
    const found = read({ introduction });
    expect([found.name, found.kind]).toEqual([name, kind]);
    expect(found.made[0]?.record.name).toBe(name);
    expect(found.inferences[0]?.words).toContain(name);
  });

  test('finds the publication of an earlier post by its abbreviation', () => {
    const vocabulary = islands();
    const [first] = read({ introduction: 'For the Lowlands Institute’s Oar Bulletin (LOB).' }, vocabulary).made;
    expect(read({ introduction: 'One more piece for the LOB blog.' }, vocabulary)).toMatchObject({
      value: first?.id,
      made: [],
    });
  });

  test('keeps who publishes it, and its abbreviation', () => {
    expect(read({ introduction: 'For the Lowlands Institute’s Oar Bulletin (LOB).' }).made[0]?.record).toEqual({
      name: 'Oar Bulletin',
      abbreviation: 'LOB',
      publisher: 'Lowlands Institute',
    });
  });

  test.each([undefined, '', 'Have been slow in posting. Rowed to Avalon in January with Bruno.'])(
    'gives no publication for %j, and says so',
    (introduction) => {
      const found = read(introduction === undefined ? {} : { introduction });
      expect(found).toMatchObject({ value: undefined, made: [], inferences: [] });
      expect(found.warnings).toMatchObject([{ code: 'publication-unknown' }]);
    },
  );

  test('keeps the address of the blog of a source', () => {
    const blog = { address: 'https://oars.example' };
    expect(read({ publication: 'Oars and Ends', blog }).made[0]?.record).toEqual({
      name: 'Oars and Ends',
      url: 'https://oars.example',
    });
    expect(read({ publication: 'Oars', blog: { address: 'oars' } }).made[0]?.record).toEqual({
      name: 'Oars',
    });
  });

  test('gives a valid id to a name in any letters', () => {
    expect(read({ publication: 'Вёсла' }).value).toBe('vesla');
  });
});
