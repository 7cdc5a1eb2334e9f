import type { IncomingMessage } from 'node:http';
import { loadConfig } from '../config/load-config.js';
import { createClientAddress } from './client-address.js';

const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
const addressWith = (yaml: string) =>
  createClientAddress(loadConfig(`extensions:\n  client_address:\n${yaml}`, 'test.yaml', {}).extensions.client_address);
const behindProxies = addressWith('    trusted_proxies: [127.0.0.1, "::1", 10.0.0.0/8, "fd00::/8"]\n');
const forwarded = (value: string) => ({ 'x-forwarded-for': value });

describe('the address of a client', () => {
  it('is the other end of the connection unless proxies are trusted, whatever a header says', () => {
    const plain = addressWith('    trusted_proxies: []\n');
    expect(plain(from('127.0.0.1', forwarded('1.2.3.4')))).toBe('127.0.0.1');
    expect(plain(from('::ffff:192.0.2.1'))).toBe('192.0.2.1');
    expect(plain(from(undefined))).toBeUndefined();
  });

  it('cannot be forged by a client that is no trusted proxy', () => {
    expect(behindProxies(from('192.0.2.1', forwarded('1.2.3.4')))).toBe('192.0.2.1');
  });

  it.each([
    ['what the proxy appended', '192.0.2.7', '192.0.2.7'],
    [
      'what the proxy appended, not what the client wrote to the left of it',
      '1.2.3.4, 127.0.0.1, 192.0.2.7',
      '192.0.2.7',
    ],
    ['what the outermost of several proxies appended', '1.2.3.4, 192.0.2.7, 10.0.0.3, 10.9.9.9', '192.0.2.7'],
    ['the leftmost when all are trusted', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['without its port', '192.0.2.7:5123', '192.0.2.7'],
    ['an IPv6 address', '2001:db8::1', '2001:db8::1'],
    ['an IPv6 address with brackets and port', '[2001:db8::1]:5123', '2001:db8::1'],
    ['the last proxy when something else than an address stands there', '192.0.2.7, unknown', '127.0.0.1'],
    ['the last proxy when there is nothing', '', '127.0.0.1'],
    ['the proxy before something that is no address', 'unknown, 10.0.0.3', '10.0.0.3'],
  ])('is %s', (_case, header, address) => {
    expect(behindProxies(from('127.0.0.1', forwarded(header)))).toBe(address);
  });

  it('is believed of a proxy that is reached over IPv6 or a mapped IPv4 address', () => {
    expect(behindProxies(from('::1', forwarded('192.0.2.7')))).toBe('192.0.2.7');
    expect(behindProxies(from('::ffff:10.1.2.3', forwarded('192.0.2.7')))).toBe('192.0.2.7');
    expect(behindProxies(from('fd12::1', forwarded('192.0.2.7')))).toBe('192.0.2.7');
  });

  it('is read from a bounded number of hops', () => {
    const header = ['192.0.2.7', ...Array<string>(100).fill('10.0.0.1')].join(',');
    expect(behindProxies(from('127.0.0.1', forwarded(header)))).toBe('10.0.0.1');
  });

  it('may be told by Forwarded instead', () => {
    const address = addressWith('    trusted_proxies: 127.0.0.1\n    header: forwarded\n');
    const ask = (value: string) => address(from('127.0.0.1', { forwarded: value, 'x-forwarded-for': '9.9.9.9' }));
    expect(ask('for=1.2.3.4, for=192.0.2.7;proto=https;by=10.0.0.1')).toBe('192.0.2.7');
    expect(ask('proto=https;For="[2001:db8::1]:4711"')).toBe('2001:db8::1');
    expect(ask('for=_hidden')).toBe('127.0.0.1');
    expect(ask('proto=https')).toBe('127.0.0.1');
  });

  it('takes a list from a variable, and none from an empty one', () => {
    const proxies = (value: string) =>
      loadConfig('extensions:\n  client_address:\n    trusted_proxies: $' + '{env.PROXIES:-}\n', 'test.yaml', {
        PROXIES: value,
      }).extensions.client_address.trusted_proxies;
    expect(proxies('127.0.0.0/8, ::1')).toEqual(['127.0.0.0/8', '::1']);
    expect(proxies('')).toEqual([]);
    expect(() => proxies('localhost')).toThrow(/"localhost" is no address or network/);
    expect(() => proxies('10.0.0.0/33')).toThrow(/is no address or network/);
  });
});
