import { UserError } from '../base/user-error.ts';
const HERE = 'http://localhost:4321';

/**
 * The origin of the published site, from `SITE_URL`; that of this machine if it is not set.
 *
 * @param setting where it was set, for the message
 * @throws a UserError if it is not a web address, or has a path, which belongs in `SITE_BASE`
 */
export function siteAddress(text: string | undefined, setting = 'SITE_URL'): string {
  if (text === undefined || text === '') return HERE;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UserError(`${setting}: found “${text}”, expected an address such as https://archive.example.org.`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new UserError(
      `${setting}: found “${text}”, expected an address without a path. Name both: ${both(url, setting)}.`,
    );
  }
  return url.origin;
}

function both({ origin, pathname }: URL, setting: string): string {
  return setting === 'SITE_URL' ? `SITE_URL=${origin} SITE_BASE=${pathname}` : `site: '${origin}', base: '${pathname}'`;
}
