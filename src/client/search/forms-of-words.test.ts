import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { searchArchive } from './search-archive.ts';

describe('searchArchive: words in their many forms', () => {
  const forms = sampleArchive({
    groups: { party: { name: 'Example Party', aliases: ['新例党'] } },
    people: { souza: { name: 'Ana D’Souza' }, constructor: { name: 'Constructor' } },
    articles: {
      letters: { title: 'Letters', text: 'In København they had AK-47s, said two MPs of L’Asie centrale.' },
      flight: { title: 'Flight', text: 'An An-26 and an AT&T phone: see the mid-1990s.' },
      numbers: { title: 'Numbers', text: 'There were an 26 at t, and a 47 for one MP.' },
      runs: {
        title: 'Runs',
        text: '乌鲁木齐晚报新疆反恐维稳工作 was read.[^41] More.[^61a]\n\n[^61a]: B.\n\n[^41]: A.',
      },
      constructor: { title: 'Ferry', text: 'A ferry of Constructor.' },
    },
  });
  const urls = async (query: string) => {
    const answers = await Array.fromAsync(searchArchive(query, sampleSources(forms)));
    return (answers.at(-1)?.hits ?? []).map(({ url }) => url.replace(/^\/(?:articles\/)?/, ''));
  };

  it.each([
    ['København', 'letters/'],
    ['kobenhavn', 'letters/'],
    ['AK-47', 'letters/'],
    ['AK47', 'letters/'],
    ['AK 47', 'letters/'],
    ['MPs', 'letters/'],
    ['Asie', 'letters/'],
    ['"Asie centrale"', 'letters/'],
    ['An-26', 'flight/'],
    ['An26', 'flight/'],
    ['AT&T', 'flight/'],
    ['AT&T phone', 'flight/'],
    ['新疆', 'runs/'],
    ['新疆反恐', 'runs/'],
    ['反恐乌鲁木齐', 'runs/'],
    ['note 41', 'runs/#fn-41'],
    ['note 61A', 'runs/#fn-61a'],
    ['61a', 'runs/#fn-61a'],
    ['新例党', 'groups/party/'],
    ['Dsouza', 'people/souza/'],
    ["d'Souza", 'people/souza/'],
    ['constructor', 'people/constructor/'],
  ])('finds “%s” at %s first', async (query, url) => {
    expect((await urls(query))[0]).toBe(url);
  });

  it.each([
    ['An-26', 'numbers/'],
    ['AT&T', 'numbers/'],
    ['AK-47', 'numbers/'],
    ['疆反', 'runs/'],
    ['note 61', 'runs/#fn-61a'],
  ])('does not find “%s” in %s', async (query, url) => {
    expect(await urls(query)).not.toContain(url);
  });
});
