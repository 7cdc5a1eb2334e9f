import { type Span, spansOf, workAxis } from './spans';
import type { TraceFact } from './step-frames';

const line = (kind: TraceFact['kind'], stepId: string, seconds: number, attempt = 1): TraceFact => ({
  sequence: seconds,
  at: new Date(seconds * 1_000).toISOString(),
  ...{ kind, stepId, attempt, message: '', cost: '0' },
});

describe('spansOf', () => {
  it('tells attempts from waits for a person, each with its end', () => {
    const spans = spansOf([
      line('STEP_STARTED', 'a', 1),
      line('STEP_RETRYING', 'a', 2),
      line('STEP_STARTED', 'a', 4, 2),
      line('STEP_SUCCEEDED', 'a', 5, 2),
      line('STEP_STARTED', 'ask', 6),
      line('APPROVAL_ASKED', 'ask', 7),
      line('APPROVAL_DECIDED', 'ask', 90),
    ]);
    expect(
      spans.map(({ stepId, attempt, kind, startMs, endMs, outcome }) => [
        stepId,
        attempt,
        kind,
        startMs,
        endMs,
        outcome,
      ]),
    ).toEqual([
      ['a', 1, 'work', 1_000, 2_000, 'failed'],
      ['a', 2, 'work', 4_000, 5_000, 'done'],
      ['ask', 1, 'work', 6_000, 7_000, 'done'],
      ['ask', 1, 'wait', 7_000, 90_000, 'done'],
    ]);
  });

  it('ends an attempt whose worker died where the next one began, and leaves open what goes on', () => {
    const [first, second] = spansOf([line('STEP_STARTED', 'a', 1), line('STEP_STARTED', 'a', 16)]);
    expect(first).toMatchObject({ endMs: 16_000, outcome: 'lost' });
    expect(second).toMatchObject({ endMs: null, outcome: 'open' });
  });
});

describe('workAxis', () => {
  const span = (kind: Span['kind'], startMs: number, endMs: number | null): Span => ({
    ...{ stepId: 'a', attempt: 1, outcome: 'done' as const },
    ...{ kind, startMs, endMs },
  });

  it('is even where there is no gap', () => {
    const { at, gaps } = workAxis([span('work', 0, 500), span('work', 500, 1_000)], 1_000);
    expect([at(0), at(250), at(1_000), gaps]).toEqual([0, 0.25, 1, []]);
  });

  it('cuts days of waiting short and keeps the order of times', () => {
    const day = 86_400_000;
    const { at, gaps } = workAxis(
      [span('work', 0, 10_000), span('wait', 10_000, day), span('work', day, day + 10_000)],
      0,
    );
    expect(gaps).toEqual([{ startMs: 10_000, endMs: day }]);
    expect(at(10_000)).toBeGreaterThan(0.4);
    expect(at(day)).toBeGreaterThan(at(10_000));
    expect(at(day)).toBeLessThan(0.6);
    expect(at(day + 10_000)).toBe(1);
  });
});
