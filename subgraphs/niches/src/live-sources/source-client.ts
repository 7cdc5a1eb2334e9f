import type { FetchOutcome, GuardedFetch } from '@paissive/guarded-fetch';
import type { z } from 'zod';
import type { SourceFacts, SourceFault, SourceFaultKind } from './live-source.js';
import type { SourceGate } from './source-gate.js';
import type { ReadLimits } from './source-limits.js';
import type { SourceStateRepository } from './source-state.js';

/** Asks one source, politely: in its turn, with a name, within bounds of time and size, leaving it alone when it says so. */
export interface SourceClient {
  get<Schema extends z.ZodType>(url: URL, schema: Schema, options: GetOptions): Promise<Fetched<z.infer<Schema>>>;
}

export interface GetOptions {
  readonly signal: AbortSignal;
  /** The status that means that there is nothing. */
  readonly absentStatus?: number;
}

export type Fetched<Body> =
  | { readonly kind: 'answered'; readonly body: Body }
  | { readonly kind: 'absent' }
  | { readonly kind: 'fault'; readonly fault: SourceFault };

export interface SourceClientDeps {
  readonly facts: Pick<SourceFacts, 'name' | 'title'>;
  readonly send: GuardedFetch;
  readonly gate: SourceGate;
  readonly states: Pick<SourceStateRepository, 'note'>;
  readonly readLimits: ReadLimits;
  /** Who asks, with a way to reach them. */
  readonly userAgent: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A server that passes requests on: `https://host/path` is asked for as `<relay>/host/path`. Null to ask directly. */
  readonly relayUrl: string | null;
  readonly now: () => Date;
}

export function createSourceClient(deps: SourceClientDeps): SourceClient {
  const { facts, send, gate, states, readLimits, userAgent, headers, relayUrl, now } = deps;

  /** Passes on what the answer says of limits; a fault when it says nothing else. */
  async function obey(answer: Answer): Promise<SourceFault | null> {
    const { isRefusal, waitMs, remaining } = readLimits(answer, now());
    const until = waitMs === null ? null : new Date(now().getTime() + waitMs);
    if (until) await gate.close(until);
    if (remaining !== null) await states.note(facts.name, { remaining });
    return isRefusal ? fault('RATE_LIMITED', `${facts.title} wants fewer requests for now.`, until) : null;
  }

  return {
    async get(url, schema, { signal, absentStatus }) {
      const entered = await gate.enter(signal);
      if (entered.kind === 'closed')
        return faulty('RATE_LIMITED', `${facts.title} is left alone for now, as it asked for.`, entered.until);
      const outcome = await send(
        {
          url: relayUrl === null ? url.href : `${relayUrl}/${url.host}${url.pathname}${url.search}`,
          method: 'GET',
          headers: { accept: 'application/json', ...headers, 'user-agent': userAgent, 'accept-encoding': 'gzip' },
        },
        signal,
      );
      if (outcome.kind !== 'answered') return { kind: 'fault', fault: unansweredFault(facts.title, outcome) };
      if (outcome.isCutOff) return faulty('TOO_LARGE', `${facts.title} answered with more than can be read.`);
      const answer = { ...outcome, body: parsed(outcome.body) };
      const refusal = await obey(answer);
      if (refusal) return { kind: 'fault', fault: refusal };
      if (answer.status === absentStatus) return { kind: 'absent' };
      if (answer.status >= 500) return faulty('UNAVAILABLE', `${facts.title} has a problem (${answer.status}).`);
      if (answer.status !== 200) return faulty('REFUSED', `${facts.title} refused the request (${answer.status}).`);
      const body = schema.safeParse(answer.body);
      if (!body.success) return faulty('UNREADABLE', `${facts.title} answered with something that cannot be read.`);
      return { kind: 'answered', body: body.data };
    },
  };
}

type Answer = Parameters<ReadLimits>[0];

function unansweredFault(title: string, outcome: Exclude<FetchOutcome, { kind: 'answered' }>): SourceFault {
  if (outcome.kind === 'refused') return fault('REFUSED', `The address of ${title} is not allowed here.`);
  if (outcome.reason === 'timeout') return fault('TIMED_OUT', `${title} did not answer in time.`);
  return fault('UNAVAILABLE', `${title} cannot be reached.`);
}

function faulty(...of: Parameters<typeof fault>) {
  return { kind: 'fault', fault: fault(...of) } as const;
}

function fault(kind: SourceFaultKind, message: string, retryAt: Date | null = null): SourceFault {
  return { kind, message, retryAt };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
