import type { TraceKind } from '@/gql/graphql';
import { frameAt, type TraceFact } from './step-frames';

const STEPS = [
  { id: 'a', dependsOn: [] },
  { id: 'ask', dependsOn: ['a'] },
  { id: 'end', dependsOn: ['ask'] },
];
const lines = (
  ...told: readonly (readonly [TraceKind, string | null, number | null, string?, string?])[]
): TraceFact[] =>
  told.map(([kind, stepId, attempt, message = '', cost = '0'], index) => ({
    sequence: index + 1,
    at: new Date(index * 1_000).toISOString(),
    ...{ kind, stepId, attempt, message, cost },
  }));

const TRACE = lines(
  ['TASK_STARTED', null, null, 'The run has begun.'],
  ['STEP_STARTED', 'a', 1],
  ['STEP_RETRYING', 'a', 1],
  ['STEP_STARTED', 'a', 2],
  ['STEP_SUCCEEDED', 'a', 2, 'done', '0.02'],
  ['STEP_STARTED', 'ask', 1],
  ['APPROVAL_ASKED', 'ask', 1],
  ['TASK_STATUS_CHANGED', null, null, 'Waits for a person.'],
  ['APPROVAL_DECIDED', 'ask', 1, 'Approved with changes.'],
  ['STEP_RESET', 'ask', 1],
);

const statesAt = (sequence: number) => [...frameAt(TRACE, STEPS, sequence).steps.values()].map(({ state }) => state);

describe('frameAt', () => {
  it('knows nothing before the first line', () => {
    expect(statesAt(0)).toEqual(['PENDING', 'PENDING', 'PENDING']);
    expect(frameAt(TRACE, STEPS, 0).line).toBeNull();
  });

  it('plays attempts, retries and approvals in order', () => {
    expect(statesAt(2)).toEqual(['RUNNING', 'PENDING', 'PENDING']);
    expect(statesAt(3)[0]).toBe('RETRYING');
    expect(frameAt(TRACE, STEPS, 4).steps.get('a')).toEqual({ state: 'RUNNING', attempt: 2 });
    expect(statesAt(5)).toEqual(['SUCCEEDED', 'READY', 'PENDING']);
    expect(statesAt(8)).toEqual(['SUCCEEDED', 'WAITING_FOR_APPROVAL', 'PENDING']);
    expect(statesAt(9)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'READY']);
  });

  it('takes a step back that is to be done again, and adds up what was spent', () => {
    expect(statesAt(10)).toEqual(['SUCCEEDED', 'READY', 'PENDING']);
    expect(frameAt(TRACE, STEPS, 10)).toMatchObject({ cost: 0.02, message: 'Waits for a person.' });
  });

  it('lets a no fail the step with the line that follows', () => {
    const rejected = lines(
      ['APPROVAL_ASKED', 'ask', 1],
      ['APPROVAL_DECIDED', 'ask', 1, 'Rejected.'],
      ['STEP_FAILED', 'ask', 1],
    );
    expect(frameAt(rejected, STEPS, 2).steps.get('ask')?.state).toBe('WAITING_FOR_APPROVAL');
    expect(frameAt(rejected, STEPS, 3).steps.get('ask')?.state).toBe('FAILED');
  });
});
