import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { RouterConfig } from '../config/router-config.js';

/** The address that a request comes from, as far as it can be believed; undefined when the connection is gone. */
export type ClientAddress = (request: IncomingMessage) => string | undefined;

/** Nobody has more proxies in a row; what stands further left was not written by them. */
const MAX_HOPS = 16;

/**
 * Compiles `extensions.client_address`. Without trusted proxies it is the connection's other end and no header is looked at.
 *
 * Each proxy appends the address it was called from, so the header is read from the right: the first address that is not a trusted proxy's is the client's,
 * and whatever a client wrote itself stands to the left of that. A header that does not come from a trusted proxy is not read at all.
 */
export function createClientAddress(config: RouterConfig['extensions']['client_address']): ClientAddress {
  if (config.trusted_proxies.length === 0) return peerOf;
  const trusted = blockListOf(config.trusted_proxies);
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  const hopsOf = config.header === 'forwarded' ? forwardedHops : commaHops;
  return (request) => {
    const peer = peerOf(request);
    if (peer === undefined || !isTrusted(peer)) return peer;
    const header = request.headers[config.header];
    let client = peer;
    if (header === undefined) return client;
    const hops = hopsOf(Array.isArray(header) ? header.join(',') : header).slice(-MAX_HOPS);
    for (let at = hops.length - 1; at >= 0; at--) {
      const hop = toAddress(hops[at] ?? '');
      // Something else than an address ends what can be believed.
      if (hop === undefined) return client;
      client = hop;
      if (!isTrusted(hop)) return client;
    }
    return client;
  };
}

function peerOf({ socket }: IncomingMessage): string | undefined {
  return socket.remoteAddress === undefined ? undefined : plain(socket.remoteAddress);
}

const MAPPED = '::ffff:';

/** An IPv4 address that came over an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  const isMapped = address.startsWith(MAPPED) && address.includes('.');
  return isMapped ? address.slice(MAPPED.length) : address;
}

function commaHops(header: string): string[] {
  return header.split(',');
}

/** The `for` of each element (RFC 7239 §4); an element without one hides its client and ends the walk. */
function forwardedHops(header: string): string[] {
  return header.split(',').map((element) => {
    const pair = element.split(';').find((one) => /^\s*for\s*=/i.test(one));
    return pair === undefined ? '' : pair.slice(pair.indexOf('=') + 1).replaceAll('"', '');
  });
}

/** `1.2.3.4`, `1.2.3.4:567`, `::1`, `[::1]`, `[::1]:567`. */
function toAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1];
  const candidate = bracketed ?? /^(\d+(?:\.\d+){3})(?::\d+)?$/.exec(trimmed)?.[1] ?? trimmed;
  return isIP(candidate) === 0 ? undefined : plain(candidate);
}

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
