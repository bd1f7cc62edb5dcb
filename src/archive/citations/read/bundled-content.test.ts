import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '../../../markdown/parse-article.ts';
import { type Outlet, outletSchema } from '../../../schemas/outlet.ts';
import { bundledArchive } from '../../../test/bundled-archive.ts';
import { noteReader } from './read-note.ts';
import { resolveRepeats } from '../sources/resolve-repeats.ts';
import { indexSources } from '../sources/sources.ts';
import type { ArticleNotes } from '../sources/model.ts';

const bundled = bundledArchive();
const fixture = fileURLToPath(new URL('../../../test/fixtures/rivers/content', import.meta.url));

describe.each([
  ['rivers', fixture, true],
  ['the bundled archive', bundled.content, bundled.isThere],
])('the notes of %s', (_name, content, isThere) => {
  beforeEach((context) => {
    if (!isThere) bundled.skipWithout(context);
  });
  const articles = isThere ? readArticles(content) : [];
  const notes = articles.flatMap((article) => article.notes.map((note) => ({ ...note, article: article.article })));
  const name = ({ article, label }: (typeof notes)[number]) => `${article} ${label}`;

  it('are read completely, except at most one in fifty', () => {
    const partly = notes.filter(({ read }) => read.parts.some(({ unread }) => unread.length > 0)).map(name);
    expect(partly.length, partly.join(', ')).toBeLessThanOrEqual(notes.length / 50);
  });

  it('have an outlet, a title or an address in every citation', () => {
    const bare = notes.filter(({ read }) =>
      read.parts.some(
        (part) => part.type === 'citation' && !part.outlet && !part.item.title && part.addresses.length === 0,
      ),
    );
    expect(bare.map(name)).toEqual([]);
  });

  it('have a source for every repeat', () => {
    const resolutions = resolveRepeats(articles, indexSources(articles));
    expect([...resolutions.values()].filter(({ status }) => status === 'unresolved')).toEqual([]);
  });
});

function readArticles(content: string): ArticleNotes[] {
  const reader = noteReader(readOutlets(content));
  const folder = join(content, 'articles');
  return readdirSync(folder).map((file) => {
    const source = readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const notes = parseArticle(source).notes.map((note) => ({ label: note.label, read: reader(note) }));
    return { article: file.replace(/\.md$/, ''), notes };
  });
}

function readOutlets(content: string): Map<string, Outlet> {
  const records: unknown = parse(readFileSync(join(content, 'outlets.yaml'), 'utf8'));
  return new Map(Object.entries(z.record(z.string(), outletSchema).parse(records)));
}
