import { describe, expect, it } from '@jest/globals';
import { checkTarget, isPublicAddress } from './index.js';

describe('an address', () => {
  it.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['this network and unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fdff::1', 'fec0::1']],
    [
      'link-local and metadata',
      ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', '168.63.129.16', '100.100.100.200'],
    ],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    [
      'documentation and benchmarks',
      ['192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '2001:db8::1', '3fff::1'],
    ],
    ['multicast, reserved, broadcast', ['224.0.0.1', '240.0.0.1', '255.255.255.255', 'ff02::1']],
    [
      'IPv4 inside of IPv6',
      ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1', '2002:7f00:1::', '2001::1'],
    ],
    ['IPv4 behind NAT64', ['64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b::7f00:1', '64:ff9b:1::8.8.8.8']],
    ['no address at all', ['', 'localhost', '1.2.3', '999.1.1.1', '0x7f000001']],
  ])('that is %s is not public', (_kind, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it('of the internet is public, up to the edges of what is not', () => {
    const edges = [
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '223.255.255.255',
    ];
    const known = ['8.8.8.8', '2606:4700::1111', '2a00:1450:4001::1', '64:ff9b::808:808', '64:ff9b::8.8.8.8'];
    expect([...edges, ...known].filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});

describe('a target', () => {
  it.each([
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://017700000001/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::1]/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'https://router/',
    'http://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'https://user:secret@example.com/',
    'https://example.com:22/',
    'https://example.com:6379/',
    'not an address',
    `https://example.com/${'a'.repeat(2_000)}`,
  ])('%s is refused', (url) => {
    expect(checkTarget(url)).toEqual({ kind: 'refused', message: expect.any(String) });
  });

  it.each([
    'https://example.com/in?x=1',
    'https://hooks.example.com:8443/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
  ])('%s is allowed', (url) => expect(checkTarget(url).kind).toBe('allowed'));

  it('may be anything of the web in development, and still no file', () => {
    const rules = { allowsAnyTarget: true };
    expect(checkTarget('http://localhost:3000/in', rules).kind).toBe('allowed');
    expect(checkTarget('file:///etc/passwd', rules).kind).toBe('refused');
  });
});
