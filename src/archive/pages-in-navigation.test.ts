import { expect, test } from 'vitest';
import { pageSchema } from '../schemas/page.ts';
import { formatsIn } from '../i18n/formats.ts';
import { pagesInNavigation } from './pages-in-navigation.ts';

const page = (title: string, more: object = {}) => pageSchema.parse({ title, description: title, ...more });

test('Pages come into the navigation by order, then by title, under their label', () => {
  const pages = new Map([
    ['team', page('Team', { navigation: true })],
    ['board', page('Board', { navigation: true })],
    ['history', page('The History of the Archive', { navigation: true, order: 2, label: 'History' })],
    ['contact', page('Contact', { navigation: true, order: 1 })],
    ['imprint', page('Imprint')],
  ]);
  expect(pagesInNavigation(pages, { format: formatsIn('en') })).toEqual([
    { label: 'Contact', path: '/contact/' },
    { label: 'History', path: '/history/' },
    { label: 'Board', path: '/board/' },
    { label: 'Team', path: '/team/' },
  ]);
});

test('Titles are sorted as in the language of the site', () => {
  const pages = new Map(['Zebra', 'Ärlig'].map((title) => [title.slice(0, 1), page(title, { navigation: true })]));
  const labels = (language: string) =>
    pagesInNavigation(pages, { format: formatsIn(language) }).map(({ label }) => label);
  expect(labels('de')).toEqual(['Ärlig', 'Zebra']);
  expect(labels('sv')).toEqual(['Zebra', 'Ärlig']);
});
