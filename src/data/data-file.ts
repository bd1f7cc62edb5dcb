import type { APIRoute } from 'astro';
import { UserError } from '../base/user-error.ts';
import type { Archive } from '../archive/model.ts';
import type { DataContext } from '../archive/data-files.ts';
import { getAddressHistories } from './address-history.ts';
import { getArchive } from './archive.ts';
import { urls } from './urls.ts';

/** A route that returns data of the archive as JSON. */
export function dataFile(describe: (archive: Archive, context: DataContext) => unknown): APIRoute {
  return async ({ site }) => {
    if (!site) throw new UserError('The data files need the address of the site: set SITE_URL.');
    return Response.json(describe(await getArchive(), { urls, site, historyOf: await getAddressHistories() }));
  };
}
