import { isAllowedAddress } from './private-addresses.js';

const LOCAL = [
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '::1',
  'fd12::1',
  '::ffff:127.0.0.1',
];
const NEVER = [
  '0.0.0.0',
  '100.100.100.200',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  'fe80::1',
  'ff02::1',
  'fd00:ec2::254',
  '::ffff:169.254.169.254',
  '64:ff9b::7f00:1',
];

test.each(LOCAL)('%s is for those who may reach private addresses', (address) => {
  expect([isAllowedAddress(address, false), isAllowedAddress(address, true)]).toEqual([false, true]);
});

test.each(NEVER)('%s is for nobody', (address) => {
  expect([isAllowedAddress(address, false), isAllowedAddress(address, true)]).toEqual([false, false]);
});

test.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('%s is for everybody', (address) => {
  expect(isAllowedAddress(address, false)).toBe(true);
});
