export const LIVE_SOURCE_NAMES = ['WIKIMEDIA', 'HACKER_NEWS', 'STACK_EXCHANGE', 'GITHUB', 'ITUNES'] as const;
export type LiveSourceName = (typeof LIVE_SOURCE_NAMES)[number];

export const SIGNAL_KINDS = [
  'PAGE_VIEWS',
  'STORIES',
  'QUESTIONS',
  'UNANSWERED_QUESTIONS',
  'REPOSITORIES',
  'APPS',
  'APP_RATINGS',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** One number that a source gave about a term, with where to see it oneself. Plain JSON values, for it is cached. */
export interface Signal {
  readonly kind: SignalKind;
  /** What was counted, in words. */
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Whether there are more than could be counted. */
  readonly isAtLeast: boolean;
  /** What was asked about. */
  readonly term: string;
  /** The days that were counted, as `2026-01-31`, both included; null for all time. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly evidence: SignalLink;
  /** The strongest single finds, {@link MAX_EXAMPLES} at most. */
  readonly examples: readonly SignalExample[];
  /** By month, oldest first, {@link SERIES_MONTHS} at most; empty where the source has no history. */
  readonly series: readonly { readonly month: string; readonly value: number }[];
  /** What one should know before relying on it. */
  readonly notice: string | null;
}

export interface SignalLink {
  readonly title: string;
  readonly url: string;
}

export interface SignalExample extends SignalLink {
  readonly value: number;
  readonly unit: string;
}

export const MAX_EXAMPLES = 5;
export const SERIES_MONTHS = 24;
