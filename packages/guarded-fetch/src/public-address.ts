import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What the IANA registries of special-purpose addresses (RFC 6890) do not let the internet reach, and what clouds answer inside. */
const NOT_PUBLIC_V4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Azure's platform services: a public number that only its own machines reach.
  ['168.63.129.16', 32],
]);
/** Of IPv6 only this part is handed out to the internet. */
const GLOBAL_UNICAST = blockList('ipv6', [['2000::', 3]]);
/** Protocol assignments with Teredo, documentation, 6to4: within the global part, and not the internet or a tunnel into elsewhere. */
const NOT_PUBLIC_V6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);
const MAPPED = blockList('ipv6', [['::ffff:0:0', 96]]);
const NAT64 = blockList('ipv6', [['64:ff9b::', 96]]);

/**
 * Whether the internet can reach an address. IPv4 that is written inside of IPv6, mapped or behind NAT64, is judged as what it is.
 *
 * @param address an IPv4 or IPv6 address in text; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !NOT_PUBLIC_V4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  // Mapped addresses reach IPv4 hosts where sockets speak both; nobody needs them to name a public one.
  if (MAPPED.check(address, 'ipv6')) return false;
  if (NAT64.check(address, 'ipv6')) return isPublicAddress(lastFourBytes(address));
  return GLOBAL_UNICAST.check(address, 'ipv6') && !NOT_PUBLIC_V6.check(address, 'ipv6');
}

function lastFourBytes(address: string): string {
  // The URL parser writes every form of an IPv6 address in the same way: hexadecimal groups, also for a dotted ending.
  const { hostname } = new URL(`http://[${address}]/`);
  const groups = hostname.slice(1, -1).split(':').slice(-2);
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}
