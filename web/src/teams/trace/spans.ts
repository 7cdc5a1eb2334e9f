import type { TraceFact } from './step-frames';

/** An attempt, or a wait for a person, from its begin to its end. */
export interface Span {
  readonly stepId: string;
  readonly attempt: number;
  readonly kind: 'work' | 'wait';
  readonly startMs: number;
  /** Null while it goes on. */
  readonly endMs: number | null;
  readonly outcome: 'open' | 'done' | 'failed' | 'lost' | 'cancelled';
}

const OUTCOMES: Readonly<Partial<Record<TraceFact['kind'], Span['outcome']>>> = {
  STEP_SUCCEEDED: 'done',
  APPROVAL_ASKED: 'done',
  APPROVAL_DECIDED: 'done',
  STEP_FAILED: 'failed',
  STEP_RETRYING: 'failed',
  STEP_TAKEN_BACK: 'lost',
  STEP_CANCELLED: 'cancelled',
  STEP_RESET: 'cancelled',
};

/** The attempts and waits of a run, in the order in which they began. */
export function spansOf(trace: readonly TraceFact[]): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, number>();
  for (const { kind, stepId, attempt, at } of trace) {
    if (stepId == null) continue;
    const outcome = OUTCOMES[kind];
    const begins = kind === 'STEP_STARTED' || kind === 'APPROVAL_ASKED';
    const index = open.get(stepId);
    const running = index === undefined ? undefined : spans[index];
    if (running && index !== undefined && (outcome || begins)) {
      // A step that begins although its last begin has no end: the worker died, and nobody saw when.
      spans[index] = { ...running, endMs: Date.parse(at), outcome: outcome ?? 'lost' };
      open.delete(stepId);
    }
    if (!begins) continue;
    open.set(stepId, spans.length);
    const work = kind === 'STEP_STARTED' ? 'work' : 'wait';
    spans.push({ stepId, attempt: attempt ?? 1, kind: work, startMs: Date.parse(at), endMs: null, outcome: 'open' });
  }
  return spans;
}

/** A time axis on which stretches without work are cut short, so that work stays visible beside days of waiting. */
export interface WorkAxis {
  /** Where a time lies, 0 to 1. */
  readonly at: (ms: number) => number;
  /** Stretches that were cut short. */
  readonly gaps: readonly { readonly startMs: number; readonly endMs: number }[];
}

/** A gap takes at most this share of the time that was worked. */
const GAP_SHARE = 0.12;
const SHORTEST_GAP_MS = 2_000;

/** The axis of some spans up to a time. */
export function workAxis(spans: readonly Span[], nowMs: number): WorkAxis {
  const work = spans
    .filter(({ kind }) => kind === 'work')
    .map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? nowMs }))
    .sort((a, b) => a.startMs - b.startMs);
  const first = Math.min(...spans.map(({ startMs }) => startMs));
  const last = Math.max(first + 1, ...spans.map(({ endMs }) => endMs ?? nowMs));
  const busy: { startMs: number; endMs: number }[] = [];
  for (const each of work) {
    const before = busy.at(-1);
    if (before && each.startMs <= before.endMs) before.endMs = Math.max(before.endMs, each.endMs);
    else busy.push({ ...each });
  }
  const worked = busy.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const longest = Math.max(SHORTEST_GAP_MS, worked * GAP_SHARE);
  const edges = [first, ...busy.flatMap(({ startMs, endMs }) => [startMs, endMs]), last];
  const gaps = edges.flatMap((startMs, index) => {
    const endMs = edges[index + 1];
    return index % 2 === 0 && endMs !== undefined && endMs - startMs > longest ? [{ startMs, endMs }] : [];
  });
  const place = (ms: number) =>
    gaps.reduce((sum, { startMs, endMs }) => {
      if (ms <= startMs) return sum;
      const inside = Math.min(ms, endMs) - startMs;
      return sum - inside + (inside / (endMs - startMs)) * longest;
    }, ms - first);
  const whole = place(last);
  return { at: (ms) => Math.min(1, Math.max(0, place(ms) / whole)), gaps };
}
