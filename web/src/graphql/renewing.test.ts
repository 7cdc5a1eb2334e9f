import { renewing } from './renewing';

type Result = { data?: unknown; errors?: { extensions: { code: string } }[] };
type Sink = { next(result: Result): void; error(error: unknown): void; complete(): void };

function harness() {
  const opened: Sink[] = [];
  const seen: string[] = [];
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
  );
  return { opened, seen, stop, closed: () => closed };
}

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

  it('opens nothing more after the page has left', () => {
    const { opened, seen, stop, closed } = harness();
    opened[0]?.next(expired);
    stop();
    opened[0]?.complete();
    expect([opened.length, seen, closed()]).toEqual([1, [], 1]);
  });
});
