import type { LiveSourceName, Signal } from './signal.js';

/** What a source is asked about. */
export interface SourceQuery {
  /** The best first; a source goes on to the next one only when it has nothing about those before. */
  readonly terms: readonly string[];
  /** ISO 639, two or three letters. Sources of one language only leave it aside. */
  readonly language: string;
}

/** What people should know of a source before it is asked, and how it wants to be asked. */
export interface SourceFacts {
  readonly name: LiveSourceName;
  readonly title: string;
  /** What its answers mean for a niche. */
  readonly tells: string;
  /** What leaves the platform. */
  readonly sends: string;
  /** Who gets it. */
  readonly recipient: string;
  readonly termsUrl: string;
  /** From one request to the next at the least, over all processes. */
  readonly intervalMs: number;
  /** How long an answer is good. */
  readonly keepMs: number;
}

export const SOURCE_FAULT_KINDS = [
  'RATE_LIMITED',
  'UNAVAILABLE',
  'TIMED_OUT',
  'UNREADABLE',
  'TOO_LARGE',
  'REFUSED',
  'SWITCHED_OFF',
] as const;
export type SourceFaultKind = (typeof SOURCE_FAULT_KINDS)[number];

/** Why a source has not answered. Its words never hold a term: they are shown to everybody on the installation. */
export interface SourceFault {
  readonly kind: SourceFaultKind;
  readonly message: string;
  /** When it may be asked again; null when at once. */
  readonly retryAt: Date | null;
}

export type GatherOutcome =
  /** No signal at all: the source knows nothing of the terms. */
  | { readonly kind: 'gathered'; readonly signals: readonly Signal[] }
  | { readonly kind: 'fault'; readonly fault: SourceFault };

/** Something public that is asked about a niche, without an account of ours. */
export interface LiveSource {
  readonly facts: SourceFacts;
  /** Never throws for what the source does. @throws the signal's reason once it is aborted. */
  gather(query: SourceQuery, signal: AbortSignal): Promise<GatherOutcome>;
}

/** The signals about the first term that a source knows something of. */
export async function firstFinding(
  terms: readonly string[],
  ask: (term: string) => Promise<GatherOutcome>,
): Promise<GatherOutcome> {
  for (const term of terms) {
    const outcome = await ask(term);
    if (outcome.kind === 'fault' || outcome.signals.length > 0) return outcome;
  }
  return { kind: 'gathered', signals: [] };
}
