import { HOST_NAMES } from '../base/hosts.ts';
import { basePath } from './base-path.ts';
import { buildHost } from './build-host.ts';
import { siteAddress } from './site-address.ts';

/** Where a site will be. */
export interface SitePlace {
  /** Its origin; that of this machine where nobody says it. */
  site: string;
  /** Its path there, with a slash at both ends. */
  base: string;
  /** Whether this is the preview of a change. */
  isPreview: boolean;
  /** Who says where it will be, for people. @example "URL, from Netlify" */
  from: string | undefined;
}

interface Owned {
  site?: string | undefined;
  base?: string | undefined;
}

/**
 * Where a site will be: as `SITE_URL` and `SITE_BASE` say, else as the owner's configuration does, else as the service
 * does that runs the build.
 *
 * @throws a UserError if `SITE_URL` or `SITE_BASE` is no address or path
 */
export function sitePlace(own: Owned, env: Readonly<Record<string, string | undefined>> = process.env): SitePlace {
  const host = buildHost(env);
  const { SITE_URL, SITE_BASE } = env;
  const isPreview = host?.isPreview ?? false;
  const named = SITE_URL || own.site;
  if (named || !host?.address) {
    const from = SITE_URL ? 'SITE_URL' : own.site ? 'site in the configuration' : undefined;
    return { site: siteAddress(named), base: basePath(SITE_BASE || own.base), isPreview, from };
  }
  const { url, variable } = host.address;
  const { origin, pathname } = new URL(url);
  const owned = SITE_BASE || (own.base === '/' ? undefined : own.base);
  return {
    site: origin,
    base: basePath(owned || pathname),
    isPreview,
    from: `${variable}, from ${HOST_NAMES[host.host]}`,
  };
}
