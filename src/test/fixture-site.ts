import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { withLock } from '../files/with-lock.ts';
import { buildContent } from './build-content.ts';

/** The folders of `fixtures/` for each archive; files of later folders replace those of earlier ones. */
const ARCHIVES = {
  /** Two articles and one of everything else. */
  islands: ['islands'],
  /** All forms of texts, notes and words, added to the islands. */
  forms: ['islands', 'forms'],
  /** A whole archive: long articles, many notes, names, sources and relations. */
  rivers: ['rivers'],
  /** Articles in English, French and Arabic, some of them translations of others. */
  tongues: ['tongues'],
  /** In Arabic, from right to left, with one article in English. */
  dhows: ['dhows'],
  /** An archive in French, down to its last word. */
  estuary: ['estuary'],
  /** Two articles in Chinese. */
  chinese: ['chinese'],
  /** Two articles in Russian, which inflects names. */
  russian: ['russian'],
  /** One article, which is about no entity. */
  sparse: ['sparse'],
  /** Images, recordings, files, code and formulas. */
  media: ['media'],
  /** An institution that writes, a series, a former country and a sea, relations with a time. */
  dockers: ['dockers'],
  /** No article, and missing or empty lists. */
  empty: ['empty'],
  /** An archive at work: pages of its own, drafts, dates of change, files that are no part of it. */
  desk: ['desk'],
  unions: ['unions'],
} as const;

export type Fixture = keyof typeof ARCHIVES;
export type Base = '/' | '/archive/';

export interface FixtureSite {
  /** Its content folder. */
  content: string;
  /** The folder of the built site. */
  folder: string;
  /** The output of the build. */
  said: string;
}

/** A change to a fixture before it is built. */
export interface Change {
  /** The name of the changed fixture, unique for each change among all tests. */
  name: string;
  make: (content: string) => Promise<void>;
}

/** Copies the content of a fixture into a new folder. */
export async function copyFixture(fixture: Fixture, content: string): Promise<void> {
  await mkdir(content, { recursive: true });
  for (const layer of ARCHIVES[fixture])
    await cp(join(import.meta.dirname, 'fixtures', layer, 'content'), content, { recursive: true });
}

/**
 * The site of a fixture. The first caller builds it; the other test files of the run wait and share it, so it must not
 * be changed.
 */
export async function fixtureSite(fixture: Fixture, base: Base = '/', change?: Change): Promise<FixtureSite> {
  const sites = inject('sites');
  const name = [fixture, change?.name, base === '/' ? undefined : 'under-a-path'].filter(Boolean).join('-');
  const place = join(sites, name);
  const [content, folder, record] = [join(place, 'content'), join(place, 'site'), join(place, 'said.txt')];
  return withLock({ folder: sites, name, onWait: () => undefined }, async () => {
    if (!existsSync(record)) {
      await rm(place, { recursive: true, force: true });
      await copyFixture(fixture, content);
      await change?.make(content);
      const { code, said } = await buildContent(content, folder, base);
      if (code !== 0) throw new Error(`The site of ${name} could not be built: ${said}`);
      process.stdout.write(`${name}: ${said.split('\n').find((line) => line.startsWith('Built'))}\n`);
      await writeFile(record, said);
    }
    return { content, folder, said: await readFile(record, 'utf8') };
  });
}
