import { createHash } from 'node:crypto';
import type { Cache } from '@paissive/cache';
import type { LiveSource, SourceFault, SourceQuery } from './live-source.js';
import type { Signal } from './signal.js';
import type { SourceStateRepository } from './source-state.js';

export interface AskSourceDeps {
  readonly cache: Cache;
  readonly states: Pick<SourceStateRepository, 'note'>;
  readonly now: () => Date;
}

export type SourceAnswer =
  | { readonly kind: 'answered'; readonly signals: readonly Signal[]; readonly fetchedAt: Date }
  | { readonly kind: 'fault'; readonly fault: SourceFault };

export type AskSource = (source: LiveSource, query: SourceQuery, signal: AbortSignal) => Promise<SourceAnswer>;

/** What is kept of an answer. */
interface Kept {
  readonly signals: readonly Signal[];
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/**
 * Asks a source, or takes what it said to the same question not long ago, whoever asked then. Questions that are under way
 * are shared; faults are noted and not kept.
 */
export function createAskSource({ cache, states, now }: AskSourceDeps): AskSource {
  async function fetchFrom(source: LiveSource, query: SourceQuery, signal: AbortSignal): Promise<Kept> {
    const { name } = source.facts;
    const outcome = await source.gather(query, signal).catch((error: unknown) => {
      throw signal.aborted ? new Abandoned() : error;
    });
    if (outcome.kind === 'fault') {
      const { kind, message } = outcome.fault;
      await states.note(name, { lastFault: { kind, message, at: now() } });
      throw new Faulted(outcome.fault);
    }
    await states.note(name, { lastSuccessAt: now() });
    return { signals: outcome.signals, fetchedAt: now().toISOString() };
  }

  return async function ask(source, query, signal): Promise<SourceAnswer> {
    signal.throwIfAborted();
    const { name, keepMs } = source.facts;
    try {
      const kept = await cache.getOrCompute(keyOf(name, query), { ttlMs: keepMs }, () =>
        fetchFrom(source, query, signal),
      );
      return { kind: 'answered', signals: kept.signals, fetchedAt: new Date(kept.fetchedAt) };
    } catch (error) {
      if (error instanceof Faulted) return { kind: 'fault', fault: error.fault };
      signal.throwIfAborted();
      // Whoever began to ask does not want it any more; we still do.
      if (error instanceof Abandoned) return ask(source, query, signal);
      throw error;
    }
  };
}

/** Carries a fault past the cache, which keeps what is returned. */
class Faulted extends Error {
  override readonly name = 'Faulted';
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Whoever asked has left before the answer. */
class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

function keyOf(name: string, { terms, language }: SourceQuery): string {
  const question = createHash('sha256')
    .update(JSON.stringify([language, terms]))
    .digest('base64url');
  return `live-source:1:${name}:${question}`;
}
