import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** What targets may be. */
export interface TargetRules {
  /** True lets `http:` and every address and port through: for development, never where strangers give addresses. */
  readonly allowsAnyTarget?: boolean;
  /** 443 and 8443 if left out. */
  readonly ports?: readonly number[];
}

export type TargetVerdict =
  | { readonly kind: 'allowed'; readonly url: URL }
  /** In words for the person who gave the address. */
  | { readonly kind: 'refused'; readonly message: string };

const PORTS = [443, 8443];
const MAX_LENGTH = 2_000;
/** Names that never mean a host of the internet (RFC 6761, 6762, 8375, and what clusters and clouds use inside). */
const INNER_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain|test|invalid|onion)$/;

/**
 * Looks at an address without asking anybody: its form, scheme, port, and the host where it is a number or a name of an inner network.
 * What a name stands for is looked at when the request is made, since it can change.
 */
export function checkTarget(text: string, { allowsAnyTarget = false, ports = PORTS }: TargetRules = {}): TargetVerdict {
  if (text.length > MAX_LENGTH) return refused(`An address has at most ${MAX_LENGTH} characters.`);
  if (!URL.canParse(text)) return refused('Give an address that begins with https://.');
  const url = new URL(text);
  const isSecure = url.protocol === 'https:';
  if (!isSecure && !(allowsAnyTarget && url.protocol === 'http:'))
    return refused('Give an address that begins with https://.');
  if (url.username !== '' || url.password !== '') return refused('An address has no user name or password in it.');
  if (allowsAnyTarget) return { kind: 'allowed', url };
  const port = url.port === '' ? 443 : Number(url.port);
  if (!ports.includes(port)) return refused(`Port ${port} is not allowed; use ${ports.join(' or ')}.`);
  const host = hostOf(url);
  if (isIP(host) !== 0)
    return isPublicAddress(host) ? { kind: 'allowed', url } : refused('This address is not on the internet.');
  const name = host.toLowerCase().replace(/\.$/, '');
  if (INNER_NAMES.test(name) || !name.includes('.')) return refused('This name is not one of the internet.');
  return { kind: 'allowed', url };
}

/** The host without the brackets of an IPv6 address. The URL parser has turned every way of writing an IPv4 address into the usual one. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

function refused(message: string): TargetVerdict {
  return { kind: 'refused', message };
}
