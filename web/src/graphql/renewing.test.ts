import { renewing } from './renewing';

type Result = { data?: unknown; errors?: { extensions: { code: string } }[] };
type Sink = { next(result: Result): void; error(error: unknown): void; complete(): void };

function harness() {
  const opened: Sink[] = [];
  const seen: string[] = [];
  const pauses: number[] = [];
  let lost = 0;
  let closed = 0;
  const stop = renewing<Result>(
    (sink) => {
      opened.push(sink);
      return () => {
        closed += 1;
      };
    },
    {
      next: ({ data }) => seen.push(`next ${String(data)}`),
      error: (error) => seen.push(`error ${String(error)}`),
      complete: () => seen.push('complete'),
    },
    {
      async pause(attempt) {
        pauses.push(attempt);
      },
      onLost() {
        lost += 1;
      },
    },
  );
  return { opened, seen, pauses, stop, closed: () => closed, lost: () => lost };
}

const away: Result = { errors: [{ extensions: { code: 'SUBREQUEST_HTTP_ERROR' } }] };
const expired: Result = { errors: [{ extensions: { code: 'SUBSCRIPTION_JWT_EXPIRED' } }] };

describe('renewing', () => {
  it('opens a new subscription when the token of the old one expired, unnoticed by the page', () => {
    const { opened, seen } = harness();
    opened[0]?.next({ data: 1 });
    opened[0]?.next(expired);
    opened[0]?.complete();
    opened[1]?.next({ data: 2 });
    opened[1]?.complete();
    expect(opened).toHaveLength(2);
    expect(seen).toEqual(['next 1', 'next 2', 'complete']);
  });

  it('hands on errors that a new subscription would not mend', () => {
    const { opened, seen } = harness();
    opened[0]?.next({ data: 'none', errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] });
    opened[0]?.complete();
    expect(opened).toHaveLength(1);
    expect(seen).toEqual(['next none', 'complete']);
  });

  it('opens a new subscription after a pause while the service is away, longer each time, and says so', async () => {
    const { opened, seen, pauses, lost } = harness();
    opened[0]?.next({ data: 1 });
    for (const outage of [0, 1]) {
      opened[outage]?.next(away);
      opened[outage]?.complete();
      await Promise.resolve();
    }
    expect(pauses).toEqual([0, 1]);
    expect(lost()).toBe(2);
    opened[2]?.next({ data: 2 });
    opened[2]?.next(away);
    opened[2]?.complete();
    expect(pauses).toEqual([0, 1, 0]);
    expect(seen).toEqual(['next 1', 'next 2']);
  });

  it('hands on a state that only a part is missing of', () => {
    const { opened, seen } = harness();
    opened[0]?.next({ data: 'most', ...away });
    expect(seen).toEqual(['next most']);
  });

  it('opens nothing after a pause in which the page has left', async () => {
    const { opened, stop } = harness();
    opened[0]?.next(away);
    opened[0]?.complete();
    stop();
    await Promise.resolve();
    expect(opened).toHaveLength(1);
  });

  it('opens nothing more after the page has left', () => {
    const { opened, seen, stop, closed } = harness();
    opened[0]?.next(expired);
    stop();
    opened[0]?.complete();
    expect([opened.length, seen, closed()]).toEqual([1, [], 1]);
  });
});
