/** The part of a GraphQL result that decides whether a subscription goes on. */
interface LiveResult {
  readonly data?: unknown;
  readonly errors?: readonly unknown[] | undefined;
}

interface LiveSink<TResult> {
  next(result: TResult): void;
  error(error: unknown): void;
  complete(): void;
}

export interface RenewingOptions {
  /** Resolves when it is time for another try. @param attempt 0 for the first one after an answer */
  readonly pause: (attempt: number) => Promise<void>;
  /** Told that the subscription was lost and is being opened again. */
  readonly onLost: () => void;
}

/** Why the platform ends a subscription that the page still wants: a new one starts with a fresh token and the state as it is then. */
const RENEWABLE = new Set(['SUBSCRIPTION_JWT_EXPIRED', 'SUBSCRIPTION_SCHEMA_RELOAD', 'SUBSCRIPTION_CONFIG_RELOAD']);

/** What the platform says while the service that tells is away or overloaded. */
const LOST = new Set([
  'SUBREQUEST_HTTP_ERROR',
  'GATEWAY_TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'SUBGRAPH_OVERLOADED',
  'SUBGRAPH_CIRCUIT_OPEN',
]);

/**
 * Keeps a subscription going past the life of the token that opened it, and past outages of the service that tells.
 *
 * @param open starts one subscription and returns how to end it.
 */
export function renewing<TResult extends LiveResult>(
  open: (sink: LiveSink<TResult>) => () => void,
  sink: LiveSink<TResult>,
  { pause, onLost }: RenewingOptions,
): () => void {
  let isOver = false;
  let isRenewing = false;
  let lostInARow = 0;
  let close = () => {};

  function start() {
    isRenewing = false;
    close = open({
      next(result) {
        const isLost = result.data == null && hasCode(result, LOST);
        isRenewing = isLost || hasCode(result, RENEWABLE);
        lostInARow = isLost ? lostInARow + 1 : 0;
        if (!isRenewing) sink.next(result);
      },
      error: (error) => sink.error(error),
      complete() {
        if (isOver) return;
        if (!isRenewing) sink.complete();
        else if (lostInARow === 0) start();
        else void startLater();
      },
    });
  }

  async function startLater() {
    onLost();
    await pause(lostInARow - 1);
    if (!isOver) start();
  }

  start();
  return () => {
    isOver = true;
    close();
  };
}

function hasCode({ errors = [] }: LiveResult, codes: ReadonlySet<string>): boolean {
  return errors.some((error) => {
    const { extensions } = (error ?? {}) as { extensions?: Readonly<Record<string, unknown>> };
    return codes.has(String(extensions?.['code'] ?? ''));
  });
}
