import { describePlace } from './describe-place.js';

describe('describePlace', () => {
  it.each([
    ['127.0.0.1', 'This machine'],
    ['::1', 'This machine'],
    ['::ffff:127.0.0.1', 'This machine'],
    ['10.1.2.3', 'Private network 10.1.2.x'],
    ['::FFFF:192.168.1.20', 'Private network 192.168.1.x'],
    ['172.31.255.1', 'Private network 172.31.255.x'],
    ['172.32.0.1', 'Internet 172.32.0.x'],
    ['100.64.0.9', 'Private network 100.64.0.x'],
    ['fd12:3456::7', 'Private network fd12:3456:0:0::/64'],
    ['203.0.113.7', 'Internet 203.0.113.x'],
    ['2001:db8:1:2:3:4:5:6', 'Internet 2001:db8:1:2::/64'],
    ['proxy.internal', 'Unknown network'],
    ['', 'Unknown network'],
    [null, 'Unknown network'],
  ])('says of %s: %s', (address, place) => {
    expect(describePlace(address)).toBe(place);
  });
});
