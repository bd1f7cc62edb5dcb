import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { type Base, type Change, type Fixture, type FixtureSite, fixtureSite } from './fixture-site.ts';
import { type DataFiles, readData } from './read-data.ts';
import { type SiteInUse, useServed } from './use-site.ts';

export interface FixtureInUse extends SiteInUse {
  /** The site's folders, and what its build printed. */
  built: () => FixtureSite;
  /** A file of the site. @example read('sitemap-0.xml') */
  read: (path: string) => Promise<string>;
  /** A data file of the site, to compare its pages with. */
  data: <Name extends keyof DataFiles>(name: Name) => Promise<DataFiles[Name]>;
}

interface Options {
  /** The path that the site is built and served under. */
  base?: Base;
  change?: Change;
}

/** Gives the tests of a file the site of a fixture, and one browser. */
export function useFixture(fixture: Fixture, { base = '/', change }: Options = {}): FixtureInUse {
  let site: FixtureSite | undefined;
  const built = () => {
    if (!site) throw new Error(`The site of ${fixture} is there only once the tests have begun.`);
    return site;
  };
  const served = useServed(async () => {
    site = await fixtureSite(fixture, base, change);
    return serveFolder({ root: site.folder, base, port: 0 });
  });
  return {
    ...served,
    built,
    read: (path) => readFile(join(built().folder, path), 'utf8'),
    data: (name) => readData(built().folder, name),
  };
}
