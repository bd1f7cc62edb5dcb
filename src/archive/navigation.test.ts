import { expect, test } from 'vitest';
import { pageSchema } from '../schemas/page.ts';
import { english } from '../i18n/english.ts';
import { sampleArchive } from '../test/sample-archive.ts';
import { navigationOf } from './navigation.ts';

const archive = sampleArchive({});
const at = (navigation: { label: string; path: string }[] | undefined) => ({
  site: { ...archive.site, navigation },
  words: english,
  pages: new Map(
    [{ title: 'Team' }, { title: 'Colophon' }].map(({ title }) => [
      title.toLowerCase(),
      pageSchema.parse({ title, description: title, navigation: true }),
    ]),
  ),
});

test('without a navigation of the owner’s, each section of the archive has a link, in a fixed order, before its own pages', () => {
  expect(navigationOf(at(undefined), new Set(['timeline', 'topics', 'articles']))).toEqual([
    { label: 'Articles', path: '/articles/' },
    { label: 'Topics', path: '/tags/' },
    { label: 'Timeline', path: '/timeline/' },
    { label: 'Colophon', path: '/colophon/' },
    { label: 'Team', path: '/team/' },
  ]);
});

test('the owner’s links keep their order, without those to sections that the archive lacks, and no page has two', () => {
  const own = [
    { label: 'Colophon', path: '/colophon/' },
    { label: 'Lands', path: '/countries/' },
    { label: 'Texts', path: '/articles/' },
  ];
  expect(navigationOf(at(own), new Set(['articles'])).map(({ label }) => label)).toEqual(['Colophon', 'Texts', 'Team']);
});
