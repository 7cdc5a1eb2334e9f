import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { networkOf } from '../sign-in/network-of.js';

const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i;

const LOOPBACK = blockListOf(['127.0.0.0', 8, 'ipv4'], ['::1', 128, 'ipv6']);
/** RFC 1918, RFC 6598 (behind a provider's translator), RFC 3927, RFC 4193, RFC 4291. */
const PRIVATE = blockListOf(
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
);

/**
 * Where a device was, as far as its address tells without a register of who has which address: the machine of the platform, a private
 * network, or the internet with the network's prefix. No city is guessed.
 *
 * @example describePlace('192.168.1.20') // "Private network 192.168.1.x"
 */
export function describePlace(address: string | null): string {
  const plain = address?.replace(MAPPED_IPV4, '') ?? '';
  if (!isIPv4(plain) && !isIPv6(plain)) return 'Unknown network';
  const family = isIPv4(plain) ? 'ipv4' : 'ipv6';
  if (LOOPBACK.check(plain, family)) return 'This machine';
  const prefix = family === 'ipv4' ? plain.replace(/\d+$/, 'x') : networkOf(plain);
  return `${PRIVATE.check(plain, family) ? 'Private network' : 'Internet'} ${prefix}`;
}

function blockListOf(...subnets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) list.addSubnet(...subnet);
  return list;
}
