import type { SourceFacts } from './live-source.js';
import type { SourceStateRepository } from './source-state.js';

/** Lets requests to one source through one by one, as far apart as it wants them, and none while it wants to be left alone. */
export interface SourceGate {
  /** Resolves when a request may go out, or at once when that would take too long. @throws the signal's reason once it is aborted. */
  enter(signal: AbortSignal): Promise<{ readonly kind: 'open' } | { readonly kind: 'closed'; readonly until: Date }>;
  close(until: Date): Promise<void>;
}

export interface SourceGateDeps {
  readonly states: SourceStateRepository;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. @throws the signal's reason once it is aborted. */
  readonly pause: Pause;
  /** Whoever would have to wait longer is sent away; 45 s if left out. */
  readonly maxWaitMs?: number;
}

export type Pause = (durationMs: number, signal: AbortSignal) => Promise<void>;

const MAX_WAIT_MS = 45_000;

export function createSourceGate(
  { name, intervalMs }: Pick<SourceFacts, 'name' | 'intervalMs'>,
  { states, now, pause, maxWaitMs = MAX_WAIT_MS }: SourceGateDeps,
): SourceGate {
  return {
    async enter(signal) {
      for (;;) {
        signal.throwIfAborted();
        const place = await states.reserve(name, { now: now(), intervalMs, maxWaitMs });
        if (place.kind === 'closed') return place;
        const waitMs = place.at.getTime() - now().getTime();
        if (waitMs <= 0) return { kind: 'open' };
        await pause(waitMs, signal);
        // The answer to whoever went before may have been to stay away.
        const closedUntil = (await states.all()).find((state) => state.name === name)?.closedUntil ?? null;
        if (closedUntil === null || closedUntil <= now()) return { kind: 'open' };
      }
    },
    close: (until) => states.close(name, until),
  };
}
