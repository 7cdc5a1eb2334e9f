export interface FollowStateOptions<State> {
  /** Starts listening; what is published from then on must come out of the iterable. */
  readonly subscribe: () => Promise<AsyncIterable<State>> | AsyncIterable<State>;
  /** Reads the stored state. Runs after `subscribe`, so that no change falls between the two. */
  readonly current: () => Promise<State>;
  /** Whether nothing can follow after this state. */
  readonly isLast: (state: State) => boolean;
  /** Whether `next` comes after `previous`; messages that say no are left out. Everything counts as newer if left out. */
  readonly isNewer?: (next: State, previous: State) => boolean;
}

/**
 * For subscriptions of the form "the state now, then every change until it ends". Pub/sub alone forgets; the store alone cannot call:
 * together a client that comes late or reconnects misses nothing that still matters.
 *
 * @example
 * @Subscription(() => AnalysisProgress, {
 *   subscribe: ({ args, context }) => followState({
 *     subscribe: () => context.pubsub.subscribe(`analysis:${args.analysisId}`),
 *     current: () => context.analyses.progress(args.analysisId),
 *     isLast: ({ status }) => status === 'COMPLETED',
 *   }),
 * })
 */
export function followState<State>(options: FollowStateOptions<State>): AsyncIterableIterator<State, void, undefined> {
  const { subscribe, current, isLast, isNewer = () => true } = options;
  let changes: AsyncIterator<State> | undefined;
  let latest: { readonly state: State } | undefined;
  let isDone = false;

  async function close(): Promise<IteratorReturnResult<void>> {
    const open = changes;
    isDone = true;
    changes = undefined;
    await open?.return?.();
    return { done: true, value: undefined };
  }

  async function start(): Promise<IteratorResult<State, void>> {
    changes = (await subscribe())[Symbol.asyncIterator]();
    // The reader may have left while the subscription was being made.
    if (isDone) return close();
    return emit(await current());
  }

  async function follow(previous: State): Promise<IteratorResult<State, void>> {
    for (;;) {
      const change = await changes?.next();
      if (isDone || change === undefined || change.done === true) return close();
      if (isNewer(change.value, previous)) return emit(change.value);
    }
  }

  function emit(state: State): IteratorResult<State, void> {
    latest = { state };
    return { done: false, value: state };
  }

  // Written out because a generator's return() would wait for the change that is being awaited, and leak the subscription until then.
  return {
    async next() {
      if (isDone || (latest !== undefined && isLast(latest.state))) return close();
      try {
        return await (latest === undefined ? start() : follow(latest.state));
      } catch (error) {
        await close();
        throw error;
      }
    },
    return: close,
    async throw(error) {
      await close();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
