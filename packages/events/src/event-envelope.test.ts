import { describe, expect, it } from '@jest/globals';
import { createEvent, parseEvent } from './index.js';

const given = {
  source: 'niches',
  type: 'niches.analysis.completed',
  subject: 'a-1',
  data: { count: 3 },
  id: 'e-1',
  time: new Date(Date.UTC(2026, 0, 2)),
};

describe('an event', () => {
  it('is a CloudEvents 1.0 envelope', () => {
    expect(createEvent({ ...given, traceparent: '00-a-b-01', workspaceId: 'w-1' })).toEqual({
      specversion: '1.0',
      id: 'e-1',
      source: 'niches',
      type: 'niches.analysis.completed',
      subject: 'a-1',
      time: '2026-01-02T00:00:00.000Z',
      datacontenttype: 'application/json',
      data: { count: 3 },
      traceparent: '00-a-b-01',
      workspaceid: 'w-1',
    });
  });

  it('leaves attributes out that have no value', () => {
    expect(Object.keys(createEvent({ ...given, traceparent: undefined }))).not.toContain('traceparent');
  });

  it('survives JSON, with the attributes of extensions unknown here', () => {
    const event = { ...createEvent(given), partitionkey: 'p' };
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it.each([
    ['no object', 'text'],
    ['another version', { ...createEvent(given), specversion: '0.3' }],
    ['an empty id', { ...createEvent(given), id: '' }],
    ['a time without offset', { ...createEvent(given), time: '2026-01-02T00:00:00' }],
  ])('is refused with %s', (_name, value) => {
    expect(() => parseEvent(value)).toThrow();
  });
});
