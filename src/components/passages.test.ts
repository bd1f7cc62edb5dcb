import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../archive/urls.ts';
import { sampleArchive } from '../test/sample-archive.ts';
import { passagesOf } from './passages.ts';

const TEXT = [
  'Malta fell.[^7] It rose.[^8]',
  '- In Malta, too.',
  'Nothing here.[^9]',
  '[^7]: A note.\n\n[^8]: On Malta.\n\n[^9]: Malta again.',
].join('\n\n');
const { mentions } = sampleArchive({ articles: { quarrel: { text: TEXT } }, countries: { malta: { name: 'Malta' } } });
const [found] = passagesOf(mentions.get('countries/malta') ?? [], urlsUnder('/archive'));

describe('passagesOf', () => {
  it('shows each paragraph that names something, with the name marked and links that lead to the article', () => {
    expect(found?.passages.map(({ place, href }) => [place, href])).toEqual([
      ['Opening, paragraph 1', '/archive/articles/quarrel/#p-1'],
      ['Opening, paragraph 2', '/archive/articles/quarrel/#p-2'],
    ]);
    expect(found?.passages[0]?.html).toContain('<mark>Malta</mark> fell.');
    expect(found?.passages[0]?.html).toContain('href="/archive/articles/quarrel/#fn-7"');
    expect(found?.passages[0]?.html).not.toContain(' id=');
  });

  it('shows an item of a list without its list', () => {
    expect(found?.passages[1]?.html).toBe('<div>In <mark>Malta</mark>, too.</div>');
  });

  it('brings the notes of each paragraph along', () => {
    expect(found?.passages[0]?.notes).toEqual([
      { label: '7', href: '/archive/articles/quarrel/#fn-7', html: '<p>A note.</p>' },
      { label: '8', href: '/archive/articles/quarrel/#fn-8', html: '<p>On Malta.</p>' },
    ]);
  });

  it('adds the notes that name it where their paragraph does not', () => {
    expect(found?.notes.map(({ label }) => label)).toEqual(['9']);
  });
});
