import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { isPublicAddress } from './public-address.ts';
import type { Fetch } from './request.ts';

/** The error code for an address whose host is a non-public IP address. */
export const ADDRESS_NOT_PUBLIC = 'ERR_ADDRESS_NOT_PUBLIC';
/** The error code for a host name that resolves to non-public addresses only. */
export const HOST_NOT_PUBLIC = 'ERR_HOST_NOT_PUBLIC';

export interface WebSettings {
  /** Allows loopback, private and other non-public addresses. */
  allowPrivate: boolean;
  /** Resolves host names. */
  resolve?: typeof lookup;
}

/**
 * A `fetch` that connects to public addresses only, unless told otherwise. It checks the address that the socket
 * connects to, so no name server in between can lead it elsewhere.
 */
export function webFetch({ allowPrivate, resolve = lookup }: WebSettings): Fetch {
  const connect = allowPrivate ? {} : { lookup: publicLookup(resolve) };
  const dispatcher = new Agent({ allowH2: false, connect });
  const open: Fetch = (address, init) => fetch(address, { ...init, dispatcher });
  return allowPrivate ? open : publicOnly(open);
}

/** Refuses addresses whose host is a non-public IP address: no name is resolved for those. */
export function publicOnly(open: Fetch): Fetch {
  return async (address, init) => {
    const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host)) throw refusal(host, ADDRESS_NOT_PUBLIC);
    return open(address, init);
  };
}

/** Resolves host names to their public addresses, again for each connection. */
export function publicLookup(resolve: typeof lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, []);
      const [first, ...others] = found.filter(({ address }) => isPublicAddress(address));
      if (!first) {
        const own = found[0] ? ` (${found[0].address})` : '';
        return callback(refusal(`${hostname}${own}`, HOST_NOT_PUBLIC), []);
      }
      if (options.all) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
  };
}

/** @param what the non-public address. @example "127.0.0.1" */
function refusal(what: string, code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${what} is not a public address; use --allow-private to check it anyway`), {
    code,
  });
}
