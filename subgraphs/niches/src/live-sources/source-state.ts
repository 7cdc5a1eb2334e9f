import type { SourceFaultKind } from './live-source.js';
import type { LiveSourceName } from './signal.js';

/** How a source has been lately, and when it may be asked. One for all workspaces and processes; it outlasts restarts, as bans do. */
export interface SourceState {
  readonly name: LiveSourceName;
  /** The next request may go out then; in the past when at once. */
  readonly nextAt: Date;
  /** It asked to be left alone until then; null when it never did. */
  readonly closedUntil: Date | null;
  /** Requests that it says it has left for us; null when it says nothing. */
  readonly remaining: number | null;
  readonly lastSuccessAt: Date | null;
  readonly lastFault: { readonly kind: SourceFaultKind; readonly message: string; readonly at: Date } | null;
}

export interface SourceStateRepository {
  /** Of those that were asked before. */
  all(): Promise<SourceState[]>;
  /**
   * Takes the next place in the line of requests to a source, or none when it would have to wait longer than `maxWaitMs`.
   * Every place is given once, whoever asks.
   */
  reserve(
    name: LiveSourceName,
    place: { readonly now: Date; readonly intervalMs: number; readonly maxWaitMs: number },
  ): Promise<{ readonly kind: 'reserved'; readonly at: Date } | { readonly kind: 'closed'; readonly until: Date }>;
  /** Nobody asks before then; an earlier time than the one known changes nothing. */
  close(name: LiveSourceName, until: Date): Promise<void>;
  note(
    name: LiveSourceName,
    news: Partial<Pick<SourceState, 'remaining' | 'lastSuccessAt' | 'lastFault'>>,
  ): Promise<void>;
}
