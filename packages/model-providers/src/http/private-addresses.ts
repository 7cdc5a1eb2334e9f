import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '@paissive/guarded-fetch';
import { ProviderError } from '../provider-error.js';

/** Where models run on this machine or next to it: loopback, private networks, unique local addresses. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** What clouds tell their machines, on addresses that look like neighbours. */
const METADATA = new BlockList();
METADATA.addAddress('100.100.100.200', 'ipv4');
METADATA.addAddress('fd00:ec2::254', 'ipv6');

/** Whether something may be sent to an IP address. */
export function isAllowedAddress(address: string, allowPrivate: boolean): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const isNear = PRIVATE.check(address, family) && !METADATA.check(address, family);
  return isPublicAddress(address) || (allowPrivate && isNear);
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
