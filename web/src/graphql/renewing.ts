/** The part of a GraphQL result that decides whether a subscription goes on. */
interface LiveResult {
  readonly errors?: readonly unknown[] | undefined;
}

interface LiveSink<TResult> {
  next(result: TResult): void;
  error(error: unknown): void;
  complete(): void;
}

/** Why the platform ends a subscription that the page still wants: a new one starts with a fresh token and the state as it is then. */
const RENEWABLE = new Set(['SUBSCRIPTION_JWT_EXPIRED', 'SUBSCRIPTION_SCHEMA_RELOAD', 'SUBSCRIPTION_CONFIG_RELOAD']);

/**
 * Keeps a subscription going past the life of the token that opened it.
 *
 * @param open starts one subscription and returns how to end it.
 */
export function renewing<TResult extends LiveResult>(
  open: (sink: LiveSink<TResult>) => () => void,
  sink: LiveSink<TResult>,
): () => void {
  let isOver = false;
  let isRenewing = false;
  let close = () => {};
  function start() {
    isRenewing = false;
    close = open({
      next(result) {
        isRenewing = result.errors?.some((error) => RENEWABLE.has(codeOf(error))) ?? false;
        if (!isRenewing) sink.next(result);
      },
      error: (error) => sink.error(error),
      complete() {
        if (isOver) return;
        if (isRenewing) start();
        else sink.complete();
      },
    });
  }
  start();
  return () => {
    isOver = true;
    close();
  };
}

function codeOf(error: unknown): string {
  return String((error as { extensions?: Readonly<Record<string, unknown>> } | null)?.extensions?.['code'] ?? '');
}
