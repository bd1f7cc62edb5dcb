import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { type Base, type Change, type Fixture, type FixtureSite, fixtureSite } from './fixture-site.ts';
import { type DataFiles, readData } from './read-data.ts';
import { type SiteInUse, useServed } from './use-site.ts';

export interface FixtureInUse extends SiteInUse {
  /** The folders of the site, and the output of its build. */
  built: () => FixtureSite;
  /** A file of the site. @example read('sitemap-0.xml') */
  read: (path: string) => Promise<string>;
  /** A data file of the site, for comparison with its pages. */
  data: <Name extends keyof DataFiles>(name: Name) => Promise<DataFiles[Name]>;
}

interface Options {
  /** The base path of the site. */
  base?: Base;
  change?: Change;
}

/** Provides the site of a fixture, and one browser, for the tests of a file. */
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
