import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { taskOf } from '../tasks/testing/task-of.js';
import { sharePlaces, stepsToClaim } from './choose-work.js';

const load = (workspaceId: string, running: number, servedAt = 0) => ({ workspaceId, running, servedAt });

describe('places', () => {
  test('go to those with the fewest steps under way, then to those that waited longest', () => {
    expect([...sharePlaces([load('busy', 3), load('idle', 0), load('other', 1)], 4, 8)]).toEqual([
      ['idle', 3],
      ['other', 1],
    ]);
    expect([...sharePlaces([load('a', 0, 9), load('b', 0, 2)], 1, 8)]).toEqual([['b', 1]]);
  });

  test('never exceed what is free, nor what a workspace may have', () => {
    const loads = fc.array(fc.record({ workspaceId: fc.uuid(), running: fc.nat(10), servedAt: fc.nat(100) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(loads, fc.nat(30), fc.integer({ min: 1, max: 8 }), (given, free, limit) => {
        const places = sharePlaces(given, free, limit);
        const total = [...places.values()].reduce((sum, count) => sum + count, 0);
        const room = given.reduce((sum, { running }) => sum + Math.max(0, limit - running), 0);
        expect(total).toBe(Math.min(free, room));
        for (const { workspaceId, running } of given) {
          const got = places.get(workspaceId) ?? 0;
          if (got > 0) expect(running + got).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});

test('of the runs of a workspace the urgent come first, and no wide run holds up the others', () => {
  const now = new Date(0);
  const wide = { ...taskOf({ steps: ['a', 'b', 'c'], now }), id: 'wide' };
  const narrow = { ...taskOf({ steps: ['x'], now }), id: 'narrow' };
  const urgent = { ...taskOf({ steps: ['u'], now }), id: 'urgent', priority: 9 };
  const claimed = stepsToClaim([wide, narrow, urgent], now, 4).map(({ task, stepId }) => `${task.id}.${stepId}`);
  expect(claimed).toEqual(['urgent.u', 'wide.a', 'narrow.x', 'wide.b']);
});
