import { describe, expect, test } from '@jest/globals';
import { LEASE_MS, play } from './testing/play.js';
import { DIAMOND, taskOf } from './testing/task-of.js';
import { MAX_DELIVERIES, MAX_STARTS } from './transitions/claim.js';

describe('a diamond', () => {
  test('is done in the order of its edges, both sides at once', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    expect(run.states()).toBe('a:READY b:PENDING c:PENDING d:PENDING');
    run.claims('a');
    run.succeeds('a');
    run.claims('b');
    run.claims('c');
    run.succeeds('c');
    expect(run.states()).toBe('a:SUCCEEDED b:RUNNING c:SUCCEEDED d:PENDING');
    run.succeeds('b');
    run.claims('d');
    run.succeeds('d');
    expect(run.task).toMatchObject({ status: 'COMPLETED', runnableAt: null, timerAt: null });
    expect(run.task.version).toBe(8);
    expect(run.task.traceLength).toBe(run.trace.length);
  });

  test('refuses steps that are not ready, taken, or unknown', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    const claim = { kind: 'claim', owner: 'w', leaseMs: 1, worstCaseMicroUsd: 0 } as const;
    expect(run.tries({ ...claim, stepId: 'b' })).toBe('wrong-state');
    expect(run.tries({ ...claim, stepId: 'ghost' })).toBe('unknown-step');
    run.claims('a');
    expect(run.tries({ ...claim, stepId: 'a' })).toBe('wrong-state');
  });
});

describe('a worker that gives no sign of life', () => {
  test('loses its step, and what it reports afterwards changes nothing', () => {
    const run = play(taskOf({ steps: ['a'] }));
    const late = run.claims('a');
    run.passes(LEASE_MS - 1);
    expect(run.tries({ kind: 'tick' })).toBe('nothing-due');
    run.passes(1);
    run.does({ kind: 'tick' });
    expect(run.states()).toBe('a:READY');
    const report = {
      stepId: 'a',
      fence: late,
      usage: { costMicroUsd: 0, inputTokens: 0, outputTokens: 0 },
      messages: [],
    };
    expect(run.tries({ kind: 'succeed', outputId: 'x', ...report })).toBe('stale');
    const next = run.claims('a');
    expect(next).toBeGreaterThan(late);
    expect(run.tries({ kind: 'heartbeat', stepId: 'a', fence: late, leaseMs: LEASE_MS })).toBe('stale');
    expect(run.tries({ kind: 'progress', ...report })).toBe('stale');
    run.succeeds('a', next);
    expect(run.tries({ kind: 'succeed', outputId: 'x', ...report, fence: next })).toBe('stale');
  });

  test('leaves its attempt open: the next worker goes on under the same number', () => {
    const run = play(taskOf({ steps: ['a'] }));
    run.claims('a');
    run.passes(LEASE_MS);
    run.does({ kind: 'tick' });
    run.claims('a');
    expect(run.step('a')).toMatchObject({ attempt: 1, deliveries: 2, failures: 0 });
  });

  test('again and again ends the step', () => {
    const run = play(taskOf({ steps: ['a'] }));
    for (let death = 0; death < MAX_DELIVERIES; death += 1) {
      run.claims('a');
      run.passes(LEASE_MS);
      run.does({ kind: 'tick' });
    }
    run.claims('a');
    expect(run.step('a')).toMatchObject({ state: 'FAILED', error: { code: 'WORKER_LOST' } });
    expect(run.task.status).toBe('FAILED');
  });

  test('keeps its step with every heartbeat, however the clock jumps back', () => {
    const run = play(taskOf({ steps: ['a'] }), 1_000_000);
    const fence = run.claims('a');
    run.passes(LEASE_MS - 1);
    run.does({ kind: 'heartbeat', stepId: 'a', fence, leaseMs: LEASE_MS });
    run.passes(LEASE_MS - 1);
    expect(run.tries({ kind: 'tick' })).toBe('nothing-due');
    run.passes(-500_000);
    expect(run.tries({ kind: 'tick' })).toBe('nothing-due');
    run.succeeds('a');
    expect(run.task.status).toBe('COMPLETED');
  });
});

describe('a failed attempt', () => {
  test('is repeated with growing waits, under a number of its own each time', () => {
    const run = play(taskOf({ steps: ['a'] }));
    run.claims('a');
    run.fails('a');
    expect(run.step('a')).toMatchObject({ state: 'RETRYING', attempt: 1 });
    expect(run.task.runnableAt).toEqual(new Date(1_000));
    run.passes(999);
    expect(run.tries({ kind: 'claim', stepId: 'a', owner: 'w', leaseMs: 1, worstCaseMicroUsd: 0 })).toBe('wrong-state');
    run.passes(1);
    run.claims('a');
    expect(run.step('a').attempt).toBe(2);
    run.fails('a');
    expect(run.task.runnableAt).toEqual(new Date(3_000));
    run.passes(2_000);
    run.claims('a');
    run.fails('a');
    expect(run.step('a')).toMatchObject({ state: 'FAILED', attempt: 3, failures: 3 });
    expect(run.task).toMatchObject({ status: 'FAILED', message: 'a: It broke.' });
  });

  test('whose outcome is not known is repeated under the same number', () => {
    const run = play(taskOf({ steps: ['a'] }));
    run.claims('a');
    run.fails('a', { isOutcomeUnknown: true });
    run.passes(1_000);
    run.claims('a');
    expect(run.step('a')).toMatchObject({ attempt: 1, failures: 1, deliveries: 2 });
  });

  test('that cannot be helped is not repeated', () => {
    const run = play(taskOf({ steps: ['a'] }));
    run.claims('a');
    run.fails('a', { isRetryable: false });
    expect(run.step('a')).toMatchObject({ state: 'FAILED', attempt: 1 });
  });

  test('does not count while the platform is away, which ten attempts outlast', () => {
    const run = play(taskOf({ steps: ['a'] }));
    for (let outage = 1; outage < 10; outage += 1) {
      run.claims('a');
      run.fails('a', { isOutage: true });
      expect(run.step('a')).toMatchObject({ state: 'RETRYING', failures: 0, outages: outage });
      run.passes(60_000);
    }
    // What then goes wrong by itself has all its own attempts.
    run.claims('a');
    run.fails('a');
    expect(run.step('a')).toMatchObject({ state: 'RETRYING', failures: 1, outages: 9 });
    run.passes(60_000);
    run.claims('a');
    run.fails('a', { isOutage: true });
    expect(run.step('a')).toMatchObject({ state: 'FAILED', failures: 1, outages: 10 });
  });

  test('is one that takes too long, although its worker lives', () => {
    const run = play(taskOf({ steps: [{ id: 'a', attemptTimeoutMs: 15_000 }] }));
    const fence = run.claims('a');
    run.passes(8_000);
    run.does({ kind: 'heartbeat', stepId: 'a', fence, leaseMs: LEASE_MS });
    run.passes(7_000);
    run.does({ kind: 'tick' });
    expect(run.step('a')).toMatchObject({ state: 'RETRYING', error: { code: 'ATTEMPT_TIMEOUT' } });
  });
});

describe('failure policies', () => {
  const steps = [...DIAMOND.slice(0, 3), { id: 'd', dependsOn: ['b'] }, { id: 'e', dependsOn: ['c'] }];
  const failed = (failurePolicy: 'FAIL_FAST' | 'SKIP_DEPENDENTS' | 'CONTINUE') => {
    const run = play(taskOf({ steps, workflow: { failurePolicy } }));
    run.claims('a');
    run.succeeds('a');
    run.claims('b');
    run.claims('c');
    run.fails('b', { isRetryable: false });
    return run;
  };

  test('fail fast breaks off what is under way', () => {
    const run = failed('FAIL_FAST');
    expect(run.states()).toBe('a:SUCCEEDED b:FAILED c:CANCELLED d:CANCELLED e:CANCELLED');
    expect(run.task.status).toBe('FAILED');
  });

  test('skip dependents lets the other branch end', () => {
    const run = failed('SKIP_DEPENDENTS');
    expect(run.states()).toBe('a:SUCCEEDED b:FAILED c:RUNNING d:SKIPPED e:PENDING');
    run.succeeds('c');
    run.claims('e');
    run.succeeds('e');
    expect(run.task).toMatchObject({ status: 'PARTIALLY_COMPLETED', message: 'Done without: b, d.' });
  });

  test('continue runs what rests on it all the same', () => {
    const run = failed('CONTINUE');
    expect(run.states()).toBe('a:SUCCEEDED b:FAILED c:RUNNING d:READY e:PENDING');
  });

  test("a person's no stops what rests on it under every policy", () => {
    for (const failurePolicy of ['SKIP_DEPENDENTS', 'CONTINUE'] as const) {
      const asks = { id: 'ask', kind: 'APPROVAL', prompt: 'Well?', tool: null } as const;
      const run = play(taskOf({ steps: [asks, { id: 'b', dependsOn: ['ask'] }, 'c'], workflow: { failurePolicy } }));
      run.does({ kind: 'ask', stepId: 'ask', fence: run.claims('ask'), outputId: 'proposal' });
      run.does({ kind: 'reject', stepId: 'ask', by: 'ann', comment: 'Too dear.' });
      expect(run.states()).toBe('ask:FAILED b:SKIPPED c:READY');
    }
  });
});

describe('limits', () => {
  test('a step that waits too long for a worker fails', () => {
    const run = play(taskOf({ steps: [{ id: 'a', queueTimeoutMs: 5_000 }] }));
    run.passes(5_000);
    run.does({ kind: 'tick' });
    expect(run.step('a')).toMatchObject({ state: 'FAILED', error: { code: 'QUEUE_TIMEOUT' } });
  });

  test('a run that works too long fails; waiting for a person and pauses do not count', () => {
    const asks = { id: 'ask', kind: 'APPROVAL', prompt: 'Well?', tool: null } as const;
    const run = play(taskOf({ steps: [asks, { id: 'b', dependsOn: ['ask'] }], workflow: { totalTimeoutMs: 60_000 } }));
    run.does({ kind: 'ask', stepId: 'ask', fence: run.claims('ask'), outputId: 'proposal' });
    expect(run.task.status).toBe('WAITING_FOR_APPROVAL');
    run.passes(1_000_000);
    expect(run.tries({ kind: 'tick' })).toBe('nothing-due');
    run.does({ kind: 'approve', stepId: 'ask', by: 'ann', comment: null, outputId: 'yes', isEdited: false });
    run.does({ kind: 'pause', by: 'ann' });
    run.passes(1_000_000);
    run.does({ kind: 'resume', by: 'ann', budgetMicroUsd: null });
    expect(run.task.endsAt).toEqual(new Date(2_060_000));
    run.passes(60_000);
    run.does({ kind: 'tick' });
    expect(run.task).toMatchObject({ status: 'FAILED', message: 'The run took too long.' });
  });

  test('a step that is started again and again goes in circles', () => {
    const run = play(taskOf({ steps: ['a'] }));
    for (let round = 0; round < MAX_STARTS; round += 1) {
      run.claims('a');
      run.succeeds('a');
      run.does({ kind: 'rerun', stepId: 'a', by: 'ann', editedOutputId: null });
    }
    run.claims('a');
    expect(run.step('a')).toMatchObject({ state: 'FAILED', error: { code: 'LOOP_GUARD' } });
  });
});
