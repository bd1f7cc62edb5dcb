import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { isPublicAddress } from './public-address.ts';
import type { Fetch } from './request.ts';

/** The code of the error with which an address is refused because of what stands in it. */
export const ADDRESS_NOT_PUBLIC = 'ERR_ADDRESS_NOT_PUBLIC';
/** The code of the error with which a host is refused because of all addresses that its name leads to. */
export const HOST_NOT_PUBLIC = 'ERR_HOST_NOT_PUBLIC';

export interface WebSettings {
  /** Also asks loopback, private and other addresses that are not public. */
  allowPrivate: boolean;
  /** Looks names up. */
  resolve?: typeof lookup;
}

/**
 * A `fetch` that connects to public addresses only, unless it is told otherwise. It is the address that the socket
 * connects to which is judged: no answer of a name server in between can lead it elsewhere.
 */
export function webFetch({ allowPrivate, resolve = lookup }: WebSettings): Fetch {
  const connect = allowPrivate ? {} : { lookup: publicLookup(resolve) };
  const dispatcher = new Agent({ allowH2: false, connect });
  const open: Fetch = (address, init) => fetch(address, { ...init, dispatcher });
  return allowPrivate ? open : publicOnly(open);
}

/** Refuses addresses whose host is an IP address that is not public: for those, no name is looked up. */
export function publicOnly(open: Fetch): Fetch {
  return async (address, init) => {
    const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host)) throw refusal(host, ADDRESS_NOT_PUBLIC);
    return open(address, init);
  };
}

/** Looks names up, and gives only their public addresses away: for each connection anew. */
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

/** @param what which is no public address. @example "127.0.0.1" */
function refusal(what: string, code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${what} is not a public address; --allow-private asks for it anyway`), {
    code,
  });
}
