import { findTarget, type OldAddresses } from '../archive/moves/find-target.ts';

/** Leads on from a former address, where the host has not done so. One that is not known stays as it is. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const { pathname, search } = location;

if (pathname.startsWith(`${base}/`)) {
  const response = await fetch(`${base}/old-addresses.json`);
  const known = (response.ok ? await response.json() : {}) as OldAddresses;
  const target = findTarget({ pathname: pathname.slice(base.length), search }, known);
  if (target !== undefined) location.replace(base + target);
}
