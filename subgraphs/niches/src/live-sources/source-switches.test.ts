import { expect, it } from '@jest/globals';
import { defineEnvironment } from '@paissive/env';
import { contactField, liveSourcesField, switchesOf } from './source-switches.js';

const shape = { LIVE_SOURCES: liveSourcesField(), LIVE_SOURCES_CONTACT: contactField() };
const wanted = (text?: string) =>
  defineEnvironment(shape, text === undefined ? {} : { LIVE_SOURCES: text }).LIVE_SOURCES;

it('has all sources off until somebody says otherwise', () => {
  expect(wanted()).toEqual([]);
  expect(switchesOf(wanted(), 'mailto:ops@example.org').every(({ isOn }) => !isOn)).toBe(true);
});

it('takes all, or those that are named', () => {
  expect(wanted('off')).toEqual([]);
  expect(wanted('ALL')).toHaveLength(5);
  expect(wanted('hacker-news, github')).toEqual(['HACKER_NEWS', 'GITHUB']);
});

it('refuses names that it does not know, and says which there are', () => {
  expect(() => wanted('github,gitlab')).toThrow(
    'expected off, all or some of wikimedia, hacker-news, stack-exchange, github, itunes',
  );
});

it('leaves Wikipedia off, which wants a contact, where there is none', () => {
  expect(switchesOf(['WIKIMEDIA', 'GITHUB'], null)).toMatchObject([
    { name: 'WIKIMEDIA', isOn: false, offReason: expect.stringContaining('LIVE_SOURCES_CONTACT') },
    { name: 'HACKER_NEWS', isOn: false, offReason: expect.stringContaining('LIVE_SOURCES') },
    { name: 'STACK_EXCHANGE', isOn: false },
    { name: 'GITHUB', isOn: true, offReason: null },
    { name: 'ITUNES', isOn: false },
  ]);
});

it.each([
  ['ops@example.org', 'mailto:ops@example.org'],
  ['https://example.org/contact', 'https://example.org/contact'],
])('takes %s for a contact', (given, contact) => {
  expect(defineEnvironment(shape, { LIVE_SOURCES_CONTACT: given }).LIVE_SOURCES_CONTACT).toBe(contact);
});

it('refuses a contact that is none', () => {
  expect(() => defineEnvironment(shape, { LIVE_SOURCES_CONTACT: 'call me' })).toThrow('expected an e-mail address');
});
