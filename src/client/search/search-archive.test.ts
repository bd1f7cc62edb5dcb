import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import type { Hit } from './model.ts';
import { searchArchive } from './search-archive.ts';

const archive = sampleArchive({
  countries: {
    malta: { name: 'Malta', demonyms: ['Maltese'] },
    iceland: { name: 'Iceland', iso: 'IS', aliases: ['Ísland'] },
    liechtenstein: { name: 'Liechtenstein', iso: 'LI' },
  },
  groups: {
    front: { name: 'Northern Example Front', abbreviation: 'NEF', aliases: ['AS'] },
    league: { name: 'Example League of Gozo' },
  },
  people: { ada: { name: 'Ada Gozitano' } },
  tags: { shipping: { name: 'Shipping' } },
  publications: { post: { name: 'The Example Post' } },
  articles: {
    ferry: {
      title: 'A ferry to nowhere',
      published: '2022',
      publication: 'post',
      countries: ['malta'],
      tags: ['shipping'],
      authors: ['ada'],
      text: 'Malta waits for the old quarantine.\n\nThe NEF met Iceland in Malta.[^5]\n\n[^5]: Sources of Liechtenstein on cattle.',
    },
    quarrel: {
      title: 'A quarrel',
      published: '2021',
      authors: ['somebody'],
      countries: ['iceland'],
      text: 'Iceland sleeps, Iceland waits.\n\nThe NEF quarrels about an old ferry of quarantine.',
    },
  },
});

async function answer(query: string) {
  const sources = sampleSources(archive);
  const answers = await Array.fromAsync(searchArchive(query, sources));
  return { answers, last: answers.at(-1), asked: sources.asked };
}

/** The addresses of hits, with those of their places. */
function addresses(hits: readonly Hit[] = []): string[] {
  return hits.flatMap((hit) => [hit.url, ...(hit.kind === 'page' ? hit.places.map(({ url }) => url) : [])]);
}

async function found(query: string): Promise<string[]> {
  return addresses((await answer(query)).last?.hits);
}

describe('words that readers use for each other', () => {
  const french = sampleArchive({
    vocabulary: { nearWords: [['barrage', 'digue']] },
    articles: {
      river: { title: 'Le fleuve', language: 'fr', text: 'Les digues tiennent depuis mars.' },
      lake: { title: 'Le lac', language: 'fr', text: 'Personne ne pêche ici.' },
    },
  });

  it('are found by those of the archive, in any form', async () => {
    const answers = await Array.fromAsync(searchArchive('barrages mars', sampleSources(french)));
    expect(addresses(answers.at(-1)?.hits)).toContain('/articles/river/#p-1');
  });
});

describe('searchArchive', () => {
  it('returns the name and its articles before the texts are searched', async () => {
    const { answers } = await answer('malta');
    expect(addresses(answers[0]?.hits)).toEqual([
      '/countries/malta/',
      '/articles/ferry/',
      '/articles/ferry/#p-1',
      '/articles/ferry/#p-2',
    ]);
  });

  it('sorts the article with the most mentions first', async () => {
    expect((await found('iceland')).filter((url) => !url.includes('#'))).toEqual([
      '/countries/iceland/',
      '/articles/quarrel/',
      '/articles/ferry/',
    ]);
  });

  it('reads an abbreviation as a name only', async () => {
    const { asked, last } = await answer('as');
    expect(last?.hits[0]).toMatchObject({ kind: 'entity', url: '/groups/front/' });
    expect(asked.filter((one) => one.startsWith('articles with'))).toEqual([]);
  });

  it('loads the engine while words are looked up, but not before the hits for a name', async () => {
    const order = (asked: readonly string[]) => asked.filter((one) => /^(?:engine|words|articles with)/.test(one));
    const { asked } = await answer('ferry "old quarantine"');
    expect(order(asked)[0]).toBe('engine');
    expect(order((await answer('malta')).asked)[0]).toBe('articles with malta');
  });

  it('reads only the files of words that are no names', async () => {
    const { asked } = await answer('malta quarantine');
    expect(asked.filter((one) => one.startsWith('places/'))).toHaveLength(1);
    expect(asked.filter((one) => one.startsWith('articles with'))).toEqual([]);
  });

  it('finds the articles with both of two names, first the places with both', async () => {
    expect(await found('NEF malta')).toEqual([
      '/groups/front/',
      '/countries/malta/',
      '/articles/ferry/',
      '/articles/ferry/#p-2',
      '/articles/ferry/#p-1',
    ]);
  });

  it('also needs the words beside a name', async () => {
    expect(await found('NEF quarrels')).toEqual(['/groups/front/', '/articles/quarrel/', '/articles/quarrel/#p-2']);
  });

  it('reports that no page has all of the words beside a name, and shows the pages with the name', async () => {
    const { last } = await answer('NEF cattle sleeps');
    expect(last?.isApart).toBe(true);
    expect(await found('NEF cattle sleeps')).toEqual(expect.arrayContaining(await found('NEF')));
  });

  it('leaves out a word beside a name that no page has, and reports it', async () => {
    const { last } = await answer('NEF chocolate');
    expect(last?.missing).toEqual(['chocolate']);
    expect(await found('NEF chocolate')).toEqual(await found('NEF'));
  });

  it('finds nothing if no page has the phrase beside a name, and suggests the name', async () => {
    const { last } = await answer('NEF "chocolate"');
    expect(last?.hits).toEqual([]);
    expect(last?.nearest.map(({ name }) => name)).toEqual(['Northern Example Front']);
  });

  it('finds names without articles if no article has all of them', async () => {
    expect(await found('Liechtenstein "Example League of Gozo"')).toEqual([
      '/countries/liechtenstein/',
      '/groups/league/',
      '/articles/ferry/',
      '/articles/ferry/#fn-5',
    ]);
  });

  it('corrects a misspelt word to one that the texts have, and reports it', async () => {
    const { last } = await answer('quarentine');
    expect(last?.correction).toEqual({ meant: ['quarantine'], misspelt: ['quarentine'] });
    expect(last?.hits.map(({ url }) => url)).toEqual(['/articles/ferry/', '/articles/quarrel/']);
  });

  it('finds the article with all of several words first, then one without some, and says which', async () => {
    const { last } = await answer('ferry quarantine sleeps');
    expect(addresses(last?.hits)).toEqual([
      '/articles/quarrel/',
      '/articles/quarrel/#p-2',
      '/articles/quarrel/#p-1',
      '/articles/ferry/',
      '/articles/ferry/#p-1',
    ]);
    expect(last?.hits[1]).toMatchObject({ lacking: ['sleeps'] });
  });

  it('needs both of two words', async () => {
    expect(await found('quarrels quarantine')).toEqual(['/articles/quarrel/', '/articles/quarrel/#p-2']);
    expect(await found('ferry chocolate')).toEqual([]);
  });

  it('finds phrases only unchanged', async () => {
    expect(await found('"old quarantine"')).toEqual(['/articles/ferry/', '/articles/ferry/#p-1']);
    expect(await found('"quarantine old"')).toEqual([]);
  });

  it('finds a note, with the sentence that cites it', async () => {
    const { last } = await answer('cattle');
    expect(last?.hits).toMatchObject([
      { places: [{ url: '/articles/ferry/#fn-5', citing: 'The NEF met Iceland in Malta.' }] },
    ]);
  });

  it('finds a note by its number, in the articles that have it', async () => {
    expect((await answer('note 5')).last?.hits).toMatchObject([
      { kind: 'note', url: '/articles/ferry/#fn-5', title: 'Note 5', text: 'Sources of Liechtenstein on cattle.' },
    ]);
    expect(await found('note 6')).toEqual([]);
  });

  it.each([
    ['Icleand', 'Iceland', '/countries/iceland/'],
    ['Lichtenstien', 'Liechtenstein', '/countries/liechtenstein/'],
    ['Northren Example Front', 'Northern Example Front', '/groups/front/'],
    ['Gozitamo', 'Ada Gozitano', '/people/ada/'],
    ['Icleand quarrels', 'Iceland', '/countries/iceland/'],
    ['Example Leagve fo Gozo', 'Example League of Gozo', '/groups/league/'],
  ])('corrects “%s” to %s, and reports it', async (query, meant, url) => {
    const { last } = await answer(query);
    expect(last?.correction?.meant).toEqual([meant]);
    expect(last?.hits[0]?.url).toBe(url);
  });

  it('does not correct a word that the texts have', async () => {
    expect((await answer('waits')).last).not.toHaveProperty('correction');
  });

  it('finds a topic, with its articles', async () => {
    expect(await found('shipping')).toEqual(['/tags/shipping/', '/articles/ferry/']);
    expect(await found('shipping quarantine')).toEqual(['/tags/shipping/', '/articles/ferry/', '/articles/ferry/#p-1']);
    expect(await found('shipping chocolate')).toEqual([]);
  });

  it('finds articles by author, publication and title', async () => {
    expect(await found('Ada Gozitano')).toEqual(['/people/ada/', '/articles/ferry/']);
    expect(await found('Example Post')).toContain('/articles/ferry/');
    expect((await found('a ferry to nowhere'))[0]).toBe('/articles/ferry/');
  });

  it('suggests names that begin with an unfinished word', async () => {
    expect((await found('icel'))[0]).toBe('/countries/iceland/');
    expect(await found('ic')).toEqual([]);
  });

  it('suggests the nearest names if there are no hits', async () => {
    const { last } = await answer('mzlpta');
    expect(last?.hits).toEqual([]);
    expect(last?.nearest.map(({ name }) => name)).toEqual(['Malta']);
  });

  it.each(['zzzqx', 'chocolate recipe', '…', '', 'qqq'])('finds nothing for “%s”', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'treats “%s”, a property of every object, like any other word',
    async (query) => {
      expect(await found(query)).toEqual([]);
      expect((await answer(`${query} malta`)).last?.hits[0]?.url).toBe('/countries/malta/');
    },
  );
});
