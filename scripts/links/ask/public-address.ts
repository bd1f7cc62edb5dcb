import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet. For an IPv6 address that contains an IPv4 address, the latter
 * decides. Everything not known to be public is refused: loopback, private and link-local networks, those of providers
 * (CGNAT), multicast, documentation, reserved and unspecified addresses.
 *
 * @param ip in the form of resolvers and URLs, without brackets
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
export function isPublicAddress(ip: string): boolean {
  // The library also accepts short forms that few resolvers do, such as 127.1.
  if (isIP(ip) === 0) return false;
  const address = ipaddr.parse(ip);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  const embedded = embeddedIn(address);
  if (embedded) return embedded.range() === 'unicast';
  return (
    address.range() === 'unicast' && address.match(GLOBAL_UNICAST) && !NOT_GLOBAL.some((net) => address.match(net))
  );
}

/** The only block from which public addresses are assigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Parts of it with other uses: protocols, documentation. */
const NOT_GLOBAL = ['2001::/23', '2001:db8::/32', '3fff::/20'].map((net) => ipaddr.IPv6.parseCIDR(net));

/** The offset in bytes of an IPv4 address inside IPv6 ones: mapped, NAT64 (RFC 6052), 6to4 (RFC 3056). */
const EMBEDDING = [
  { net: ipaddr.IPv6.parseCIDR('::ffff:0:0/96'), at: 12 },
  { net: ipaddr.IPv6.parseCIDR('64:ff9b::/96'), at: 12 },
  { net: ipaddr.IPv6.parseCIDR('2002::/16'), at: 2 },
];

function embeddedIn(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const at = EMBEDDING.find(({ net }) => address.match(net))?.at;
  return at === undefined ? undefined : new ipaddr.IPv4(address.toByteArray().slice(at, at + 4));
}
