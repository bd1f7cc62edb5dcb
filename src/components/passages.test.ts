import { describe, expect, it } from 'vitest';
import { dossierOf } from '../archive/dossier/dossier.ts';
import { urlsUnder } from '../base/urls.ts';
import { sampleArchive } from '../test/sample-archive.ts';
import { passagesOf } from './passages.ts';
import { english } from '../i18n/english.ts';

const TEXT = [
  'Malta fell.[^7] It rose.[^8]',
  '## Malta & Gozo',
  '- In Malta, too.',
  'Nothing here.[^9]',
  '[^7]: A note.\n\n[^8]: On Malta.\n\n[^9]: Malta again.',
].join('\n\n');
const { mentions } = sampleArchive({ articles: { quarrel: { text: TEXT } }, countries: { malta: { name: 'Malta' } } });
const [found] = passagesOf(dossierOf(mentions.get('countries/malta') ?? []), urlsUnder('/archive'), english);
const [opening, section] = found?.sections ?? [];

describe('passagesOf', () => {
  it('shows each paragraph that mentions the entity, with the name highlighted and links to the article', () => {
    const [passage] = opening?.passages ?? [];
    expect([passage?.place, passage?.href]).toEqual(['Paragraph 1', '/archive/articles/quarrel/#p-1']);
    expect(passage?.html).toContain('<mark>Malta</mark> fell.');
    expect(passage?.html).toContain('href="/archive/articles/quarrel/#fn-7"');
    expect(passage?.html).not.toContain(' id=');
  });

  it('puts the passages under the headings of their sections, and highlights the name in these too', () => {
    expect(opening?.heading).toBeUndefined();
    expect(section?.heading).toEqual({
      href: '/archive/articles/quarrel/#malta-gozo',
      html: '<mark>Malta</mark> &#x26; Gozo',
    });
  });

  it('shows a list item without its list', () => {
    expect(section?.passages[0]?.html).toBe('<div>In <mark>Malta</mark>, too.</div>');
  });

  it('makes a table scroll by itself', () => {
    const text = '| Place | Year |\n| - | - |\n| Malta | 2019 |';
    const { mentions: found } = sampleArchive({
      articles: { table: { text } },
      countries: { malta: { name: 'Malta' } },
    });
    const [shown] = passagesOf(dossierOf(found.get('countries/malta') ?? []), urlsUnder('/'), english);
    expect(shown?.sections[0]?.passages[0]?.html).toMatch(/^<div class="table" tabindex="0"><table>/);
  });

  it('adds the notes of each paragraph', () => {
    expect(opening?.passages[0]?.notes).toEqual([
      { label: '7', href: '/archive/articles/quarrel/#fn-7', html: '<p>A note.</p>' },
      { label: '8', href: '/archive/articles/quarrel/#fn-8', html: '<p>On Malta.</p>' },
    ]);
  });

  it('adds the notes that mention it if their paragraph does not', () => {
    expect(found?.notes.map(({ label }) => label)).toEqual(['9']);
  });
});
