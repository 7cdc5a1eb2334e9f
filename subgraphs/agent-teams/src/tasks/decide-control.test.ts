import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from './decide.js';
import { costOf, isOver, reservedOf, type Task } from './task.js';
import { type TaskEvent } from './task-event.js';
import { LEASE_MS, play } from './testing/play.js';
import { DIAMOND, taskOf } from './testing/task-of.js';

const asks = { id: 'ask', kind: 'APPROVAL', prompt: 'Well?', tool: null, approvalTimeoutMs: 20_000 } as const;

describe('a question to a person', () => {
  const asked = () => {
    const run = play(taskOf({ steps: [asks, { id: 'next', dependsOn: ['ask'] }] }));
    run.does({ kind: 'ask', stepId: 'ask', fence: run.claims('ask'), outputId: 'proposal' });
    return run;
  };

  test('holds no lease, no reservation and no queue', () => {
    const run = asked();
    expect(run.step('ask')).toMatchObject({
      state: 'WAITING_FOR_APPROVAL',
      lease: null,
      reservedMicroUsd: 0,
      readyAt: null,
    });
    expect(run.task).toMatchObject({ status: 'WAITING_FOR_APPROVAL', runnableAt: null, timerAt: new Date(20_000) });
  });

  test('that is answered with yes or with changes lets the run go on', () => {
    for (const isEdited of [false, true]) {
      const run = asked();
      run.does({ kind: 'approve', stepId: 'ask', by: 'ann', comment: null, outputId: 'said', isEdited });
      expect(run.step('ask')).toMatchObject({
        state: 'SUCCEEDED',
        outputId: 'said',
        approval: { decision: isEdited ? 'EDITED' : 'APPROVED', decidedBy: 'ann' },
      });
      expect(run.step('next').state).toBe('READY');
      expect(run.tries({ kind: 'reject', stepId: 'ask', by: 'bob', comment: null })).toBe('wrong-state');
    }
  });

  test('that nobody answers in time is a no', () => {
    const run = asked();
    run.passes(20_000);
    run.does({ kind: 'tick' });
    expect(run.step('ask')).toMatchObject({
      state: 'FAILED',
      approval: { decision: 'EXPIRED' },
      error: { code: 'APPROVAL_EXPIRED' },
    });
    expect(run.task.status).toBe('FAILED');
  });
});

describe('pause, resume and cancel', () => {
  test('paused, what is under way ends and nothing begins', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    run.claims('a');
    run.does({ kind: 'pause', by: 'ann' });
    expect(run.tries({ kind: 'pause', by: 'ann' })).toBe('wrong-state');
    run.succeeds('a');
    expect(run.task).toMatchObject({ status: 'PAUSED', runnableAt: null });
    expect(run.tries({ kind: 'claim', stepId: 'b', owner: 'w', leaseMs: 1, worstCaseMicroUsd: 0 })).toBe('wrong-state');
    run.does({ kind: 'resume', by: 'ann', budgetMicroUsd: null });
    run.claims('b');
    expect(run.task.status).toBe('RUNNING');
  });

  test('cancelled, the worker has lost its step', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    const fence = run.claims('a');
    run.does({ kind: 'cancel', by: 'ann' });
    expect(run.states()).toBe('a:CANCELLED b:CANCELLED c:CANCELLED d:CANCELLED');
    expect(run.tries({ kind: 'heartbeat', stepId: 'a', fence, leaseMs: LEASE_MS })).toBe('stale');
    expect(run.task).toMatchObject({ status: 'CANCELLED', runnableAt: null, timerAt: null });
    for (const kind of ['cancel', 'pause'] as const) expect(run.tries({ kind, by: 'ann' })).toBe('wrong-state');
  });
});

describe('running again from a step', () => {
  const completed = () => {
    const run = play(taskOf({ steps: DIAMOND }));
    for (const id of ['a', 'b', 'c', 'd']) {
      run.claims(id);
      run.succeeds(id);
    }
    return run;
  };

  test('repeats it and what rests on it under new numbers, and keeps what was', () => {
    const run = completed();
    run.does({ kind: 'rerun', stepId: 'b', by: 'ann', editedOutputId: null });
    expect(run.states()).toBe('a:SUCCEEDED b:READY c:SUCCEEDED d:PENDING');
    expect(run.task).toMatchObject({ status: 'RUNNING', finishedAt: null });
    run.claims('b');
    expect(run.step('b')).toMatchObject({ attempt: 2, history: [{ attempt: 1, state: 'SUCCEEDED', outputId: 'b-2' }] });
    run.succeeds('b');
    run.claims('d');
    run.succeeds('d');
    expect(run.step('d').attempt).toBe(2);
    expect(run.task.status).toBe('COMPLETED');
  });

  test('with an edited output repeats only what rests on it', () => {
    const run = completed();
    run.does({ kind: 'rerun', stepId: 'a', by: 'ann', editedOutputId: 'edited' });
    expect(run.states()).toBe('a:SUCCEEDED b:READY c:READY d:PENDING');
    expect(run.step('a')).toMatchObject({ outputId: 'edited', history: [{ outputId: 'a-1' }] });
  });

  test('takes what is under way from its worker', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    run.claims('a');
    run.succeeds('a');
    const fence = run.claims('b');
    run.does({ kind: 'rerun', stepId: 'a', by: 'ann', editedOutputId: 'edited' });
    expect(run.tries({ kind: 'heartbeat', stepId: 'b', fence, leaseMs: 1 })).toBe('stale');
    run.claims('b');
    expect(run.step('b').attempt).toBe(2);
  });

  test('gives what a failure broke off another chance', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    run.claims('a');
    run.succeeds('a');
    run.claims('b');
    run.claims('c');
    run.fails('b', { isRetryable: false });
    run.does({ kind: 'rerun', stepId: 'b', by: 'ann', editedOutputId: null });
    expect(run.states()).toBe('a:SUCCEEDED b:READY c:READY d:PENDING');
  });

  test('is not for steps that have not run', () => {
    const run = play(taskOf({ steps: DIAMOND }));
    expect(run.tries({ kind: 'rerun', stepId: 'd', by: 'ann', editedOutputId: null })).toBe('wrong-state');
  });
});

describe('a budget', () => {
  test('stops the run before the overrun, and more of it lets the run go on', () => {
    const run = play(taskOf({ steps: DIAMOND, budgetMicroUsd: 100 }));
    const usage = { costMicroUsd: 40, inputTokens: 10, outputTokens: 5 };
    const fence = run.claims('a', 60);
    expect(reservedOf(run.task)).toBe(60);
    run.does({ kind: 'progress', stepId: 'a', fence, usage, messages: [] });
    expect([costOf(run.task), reservedOf(run.task)]).toEqual([40, 20]);
    run.succeeds('a');
    expect([costOf(run.task), reservedOf(run.task)]).toEqual([40, 0]);
    run.claims('b', 61);
    expect(run.step('b').state).toBe('READY');
    expect(run.task).toMatchObject({ status: 'BUDGET_EXHAUSTED', runnableAt: null });
    expect(run.tries({ kind: 'resume', by: 'ann', budgetMicroUsd: 39 })).toBe('wrong-state');
    run.does({ kind: 'resume', by: 'ann', budgetMicroUsd: 200 });
    run.claims('b', 61);
    expect(run.step('b').state).toBe('RUNNING');
  });

  test('waits for the reservations of others before it says that it is used up', () => {
    const run = play(taskOf({ steps: ['a', 'b'], budgetMicroUsd: 100 }));
    run.claims('a', 80);
    run.claims('b', 80);
    expect(run.task).toMatchObject({ status: 'RUNNING', runnableAt: null });
    run.succeeds('a');
    run.claims('b', 80);
    expect(run.step('b').state).toBe('RUNNING');
  });

  test('counts what a lost worker had reserved as spent', () => {
    const run = play(taskOf({ steps: ['a'], budgetMicroUsd: 100 }));
    run.claims('a', 30);
    run.passes(LEASE_MS);
    run.does({ kind: 'tick' });
    expect([costOf(run.task), reservedOf(run.task)]).toEqual([30, 0]);
  });

  test('is never exceeded by what happens, in whatever order, as long as steps stay within their worst case', () => {
    const stepIds = ['a', 'b', 'c', 'd'];
    const actions = fc.array(
      fc.record({
        kind: fc.constantFrom('claim', 'progress', 'succeed', 'fail', 'lose', 'rerun', 'pause', 'resume'),
        step: fc.constantFrom(...stepIds),
        amount: fc.nat(60),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(actions, (given) => {
        let task: Task = taskOf({ steps: DIAMOND, workflow: { failurePolicy: 'CONTINUE' }, budgetMicroUsd: 150 });
        let time = 0;
        for (const { kind, step, amount } of given) {
          time += 1_000;
          const held = task.steps.find(({ stepId }) => stepId === step);
          const fence = held?.lease?.fence ?? -1;
          const costMicroUsd = Math.min(amount, held?.reservedMicroUsd ?? 0);
          const usage = { costMicroUsd, inputTokens: 0, outputTokens: 0 };
          const events: Record<typeof kind, TaskEvent> = {
            claim: { kind: 'claim', stepId: step, owner: 'w', leaseMs: 5_000, worstCaseMicroUsd: amount },
            progress: { kind: 'progress', stepId: step, fence, usage, messages: [] },
            succeed: { kind: 'succeed', stepId: step, fence, outputId: 'o', usage, messages: [] },
            fail: {
              kind: 'fail',
              stepId: step,
              fence,
              error: { code: 'E', message: '', isRetryable: true },
              isOutcomeUnknown: amount % 2 === 0,
              isOutage: amount % 3 === 0,
              usage,
            },
            lose: { kind: 'tick' },
            rerun: { kind: 'rerun', stepId: step, by: 'ann', editedOutputId: null },
            pause: { kind: 'pause', by: 'ann' },
            resume: { kind: 'resume', by: 'ann', budgetMicroUsd: null },
          };
          const decision = decide(task, events[kind], { now: new Date(time), random: () => 0 });
          if (decision.kind === 'changed') task = decision.task;
          expect(costOf(task) + reservedOf(task)).toBeLessThanOrEqual(150);
          for (const { state, lease, reservedMicroUsd } of task.steps) {
            expect((state === 'RUNNING') === (lease !== null)).toBe(true);
            if (state !== 'RUNNING') expect(reservedMicroUsd).toBe(0);
          }
          if (isOver(task.status))
            expect(task.steps.some(({ state }) => state === 'RUNNING' || state === 'READY')).toBe(false);
        }
      }),
    );
  });
});
