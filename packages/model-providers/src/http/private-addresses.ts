import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ProviderError } from '../provider-error.js';

/** Addresses that lead to this machine or its neighbours (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** Nothing that runs models: metadata of clouds, multicast, broadcast, translation. */
const NEVER = new BlockList();
NEVER.addSubnet('169.254.0.0', 16, 'ipv4');
NEVER.addSubnet('224.0.0.0', 3, 'ipv4');
NEVER.addAddress('::', 'ipv6');
NEVER.addSubnet('fe80::', 10, 'ipv6');
NEVER.addSubnet('ff00::', 8, 'ipv6');
NEVER.addSubnet('64:ff9b::', 96, 'ipv6');
NEVER.addAddress('fd00:ec2::254', 'ipv6');

/** Whether something may be sent to an IP address. */
export function isAllowedAddress(address: string, allowPrivate: boolean): boolean {
  // An IPv4 address in the clothes of an IPv6 one; BlockList checks it against the IPv4 rules by itself.
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return !NEVER.check(address, family) && (allowPrivate || !PRIVATE.check(address, family));
}

/** @throws ProviderError FORBIDDEN_ADDRESS for a host that is an address where nothing may be sent. */
export function assertAllowedHost(hostname: string, allowPrivate: boolean): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isAllowedAddress(address, allowPrivate)) throw forbidden(hostname);
}

/**
 * Resolves a name for a connection and refuses it when any of its addresses is forbidden. Since it is this answer that is connected to, a
 * name that changes its address after a check gains nothing.
 */
export function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => isAllowedAddress(address, allowPrivate))) {
        return callback(forbidden(hostname), '', 4);
      }
      if (options.all === true) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

function forbidden(hostname: string): ProviderError {
  return new ProviderError(
    'FORBIDDEN_ADDRESS',
    `${hostname} leads to a private address. Providers there have to be allowed by whoever runs the service.`,
  );
}
