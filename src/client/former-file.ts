import { formerFile } from '../archive/moves/former-files.ts';

/** Leads on from the former address of a data file, where the host has not done so. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const { pathname } = location;
const target = pathname.startsWith(`${base}/`) ? formerFile(pathname.slice(base.length)) : undefined;
if (target !== undefined) location.replace(base + target);
