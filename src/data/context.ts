import { UserError } from '../base/user-error.ts';
import type { DataContext } from '../archive/data-files/context.ts';
import { urls } from './urls.ts';

/** The addresses of this build. */
export function siteAddresses(): DataContext {
  const site: unknown = import.meta.env.SITE;
  if (typeof site !== 'string') throw new UserError('Found no address of the site, expected one: set SITE_URL.');
  return { urls, site: new URL(site) };
}
